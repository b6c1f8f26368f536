package fascicle.memory;

/// How the values of one declared type are written and read. Each takes at least one byte.
interface Shape {
    void write(Object value, Output out);

    Object read(Input in) throws DamagedException;
}
