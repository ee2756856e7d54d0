package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningjournal.export.pdf.tagged.Sheet;

/** Draws the lines that run at the head and the foot of every page but the cover, as artifacts. */
final class RunningLines {

    private final Desk desk;
    private final String title;
    private final int volume;
    private final int volumes;
    private final Map<Sheet, String> chapters = new HashMap<>();

    RunningLines(Desk desk, String title, int volume, int volumes) {
        this.desk = desk;
        this.title = title.replace('\n', ' ');
        this.volume = volume;
        this.volumes = volumes;
    }

    /** Takes in which chapter each page of the body belongs to. */
    void know(List<Chunk> chunks) {
        for (Chunk chunk : chunks) {
            List<Chapter> waiting = new ArrayList<>(
                    chunk.chapters().stream().filter(each -> each.level() == 1).toList());
            String current = "";
            for (Sheet sheet : chunk.sheets()) {
                while (!waiting.isEmpty() && waiting.get(0).at().sheet() == sheet) {
                    current = waiting.remove(0).text();
                }
                chapters.put(sheet, current);
            }
        }
    }

    void draw(Sheet sheet, int page, int pages) {
        Look look = desk.look();
        float half = desk.styles().foot().leading() / 2;
        float foot = look.frame().bottom() * 0.58f + half;
        float head = look.frame().height() - look.frame().top() * 0.52f + half;
        draw(sheet, look.foot(), page, pages, foot);
        draw(sheet, look.head(), page, pages, head);
    }

    private void draw(Sheet sheet, Look.Running running, int page, int pages, float top) {
        String end = filled(running.end(), sheet, page, pages);
        String start = filled(running.start(), sheet, page, pages);
        Optional<Line> last = end.isBlank() ? Optional.empty() : Optional.of(first(end, desk.columnWidth() / 2));
        float taken = last.map(line -> line.width() + desk.styles().space(2)).orElse(0f);
        if (!start.isBlank()) {
            write(sheet, first(start, desk.columnWidth() - taken), desk.left(), top);
        }
        last.ifPresent(line -> write(sheet, line, desk.left() + desk.columnWidth() - line.width(), top));
    }

    /** What does not fit is left out: a running line is one line. */
    private Line first(String text, float width) {
        return desk.set(text, desk.styles().foot(), width).get(0);
    }

    private void write(Sheet sheet, Line line, float x, float top) {
        sheet.markArtifact();
        line.drawAt(sheet, desk.document().fonts(), x, top);
    }

    private String filled(String pattern, Sheet sheet, int page, int pages) {
        Look.Words words = desk.look().words();
        String number = (volumes > 1 ? words.volumeOf() + " \u00B7 " : "") + words.pageOf();
        return pattern.replace("{number}", number)
                .replace("{pages}", String.valueOf(pages))
                .replace("{page}", String.valueOf(page))
                .replace("{volumes}", String.valueOf(volumes))
                .replace("{volume}", String.valueOf(volume))
                .replace("{chapter}", chapters.getOrDefault(sheet, ""))
                .replace("{title}", title);
    }
}
