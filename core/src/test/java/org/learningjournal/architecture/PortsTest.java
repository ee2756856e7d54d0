package org.learningjournal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningjournal.base.SettingId;
import org.learningjournal.storage.Storage;

/** What holds for every port, so that a host can tell from each call alone where it belongs. */
class PortsTest {
    private static final List<String> PROMISES = List.of("Atomic", "Order", "Equality", "Isolation", "Cost");
    private static final Pattern CALL = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+([^;{}]*?(\\w+)\\(\\s*SettingId [^;{}]*\\))(?:;| \\{)", Pattern.DOTALL);

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

    private record Call(String port, String method, String declaration, String promises) {
        boolean says(String promise) {
            return Pattern.compile("<b>" + promise + ":</b>\\s+\\*?\\s*[a-z{][^<]*\\.")
                    .matcher(promises)
                    .find();
        }
    }

    private static Stream<Call> calls(Class<?> port) {
        Path source = Path.of("src/main/java", port.getName().replace('.', '/') + ".java");
        return CALL.matcher(read(source))
                .results()
                .map(found -> new Call(port.getSimpleName(), found.group(3), found.group(2), found.group(1)));
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_call_promises_atomicity_order_equality_isolation_and_cost() {
        List<Class<?>> ports = methods().stream()
                .<Class<?>>map(Method::getDeclaringClass)
                .distinct()
                .toList();
        List<Call> calls = ports.stream().flatMap(PortsTest::calls).toList();
        assertThat(calls)
                .extracting(call -> call.port() + "." + call.method())
                .as("calls found in the sources are those of the classes")
                .containsExactlyInAnyOrderElementsOf(methods().stream()
                        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                        .toList());
        assertThat(calls)
                .allSatisfy(call -> assertThat(PROMISES.stream().filter(promise -> !call.says(promise)))
                        .as("promises that %s.%s does not make", call.port(), call.declaration())
                        .isEmpty());
    }

    @Test
    void no_call_changes_or_removes_what_only_grows() {
        assertThat(methods().stream()
                        .filter(method -> method.getReturnType() == void.class
                                || method.getReturnType() == boolean.class
                                || method.getName().equals("add"))
                        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                        .distinct())
                .as("calls that write; a ledger and the trail have append, deliver and add only")
                .containsExactlyInAnyOrder(
                        "AuditStore.append",
                        "AuditStore.deliver",
                        "CommentStore.save",
                        "ConsentStore.append",
                        "EntryStore.add",
                        "EntryStore.save",
                        "FamilyStore.append",
                        "KeyWorkerStore.append",
                        "MediaBytes.complete",
                        "MediaBytes.remove",
                        "MediaBytes.write",
                        "MediaStore.hold",
                        "MediaStore.noteSums",
                        "MediaStore.remove",
                        "MediaStore.save",
                        "PeopleStore.add",
                        "PeopleStore.advance",
                        "PeopleStore.append",
                        "PeopleStore.put",
                        "PeopleStore.replace",
                        "RequestStore.add",
                        "RulesStore.append",
                        "Storage.conclude");
    }
}
