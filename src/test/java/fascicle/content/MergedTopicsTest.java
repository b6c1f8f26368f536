package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedTopicsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "C# C++ = c-2:C# c:C++",
                "AI治理 AI安全 = ai-zhi-li:AI治理 ai-an-quan:AI安全",
                "Rød Ræd Rod = rod-2:Rød raed:Ræd rod:Rod",
                "Café cafe CAFE = cafe:Café",
                "Data-Security Data_security = data-security:Data-Security",
                "R&D R.D = r-d-2:R&D r-d:R.D",
                "は ば = ha:は ba:ば"
            })
    void topicsStayApartUnlessTheyDifferInCapitalsAccentsOrBlanks(String newestFirst, String expected) {
        List<String> names = Arrays.asList(newestFirst.split(" "));
        String topics = new MergedTopics(names.stream())
                .named(names).stream()
                        .map(topic -> topic.slug() + ":" + topic.name())
                        .collect(Collectors.joining(" "));
        assertEquals(expected, topics);
    }
}
