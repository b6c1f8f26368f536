/* Stands for Java on Windows: says how it was called, a word a line, and ends as EXIT says. */
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **words) {
  for (int i = 0; i < count; i++) puts(words[i]);
  const char *exit = getenv("EXIT");
  return exit ? atoi(exit) : 0;
}
