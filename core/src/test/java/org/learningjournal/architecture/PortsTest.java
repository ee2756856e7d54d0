package org.learningjournal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.Storage;

/** What holds for every port, so that a host can tell from each call alone where it belongs. */
class PortsTest {
    private static List<Method> methods() {
        return Stream.concat(
                        Stream.of(Storage.class),
                        Arrays.stream(Storage.class.getMethods())
                                .map(Method::getReturnType)
                                .filter(Class::isInterface)
                                .filter(type -> type != Storage.class))
                .flatMap(port -> Arrays.stream(port.getMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() > 0)
                .filter(method -> !method.getName().equals("withMediaBytes"))
                .toList();
    }

    @Test
    void the_setting_is_the_first_argument_of_every_call() {
        assertThat(methods())
                .hasSizeGreaterThan(50)
                .allSatisfy(method -> assertThat(method.getParameterTypes()[0])
                        .as("first argument of %s", method)
                        .isEqualTo(SettingId.class));
    }
}
