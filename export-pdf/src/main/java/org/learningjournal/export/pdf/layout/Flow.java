package org.learningjournal.export.pdf.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.learningjournal.export.pdf.tagged.Sheet;
import org.learningjournal.export.pdf.tagged.TaggedDocument;

/** Puts strips on pages, one below the other, and begins a new page when what belongs together does not fit. */
final class Flow {

    private static final float TOLERANCE = 0.01f;

    private final TaggedDocument document;
    private final Look.Frame frame;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Strip> held = new ArrayList<>();
    private float y;
    private boolean empty = true;
    private boolean wantsPage;

    Flow(TaggedDocument document, Look.Frame frame) {
        this.document = document;
        this.frame = frame;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    void place(Strip strip) {
        held.add(strip);
        if (!strip.keepsNext()) {
            release();
        }
    }

    /** Returns the height that is left on the page below what was placed and what still waits; 0 before the first page. */
    float room() {
        float waiting = 0;
        for (Strip strip : held) {
            waiting += strip.space() + strip.height();
        }
        return sheets.isEmpty() || wantsPage ? 0 : y - frame.bottom() - waiting;
    }

    /** Lets what follows begin on a new page, unless this one is still empty. */
    void breakPage() {
        release();
        wantsPage = true;
    }

    /** Places what still waits for something to follow. */
    void finish() {
        release();
        flushLast();
    }

    private void release() {
        if (held.isEmpty()) {
            return;
        }
        float needed = 0;
        for (Strip strip : held) {
            needed += strip.space() + strip.height();
        }
        needed -= empty ? held.get(0).space() : 0;
        if (sheets.isEmpty() || (!empty && (wantsPage || !fits(needed)))) {
            beginPage();
        }
        wantsPage = false;
        held.forEach(this::put);
        held.clear();
    }

    private void put(Strip strip) {
        float above = empty ? 0 : strip.space();
        if (!empty && !fits(above + strip.height())) {
            beginPage();
            above = 0;
        }
        y -= above;
        strip.drawing().draw(sheets.get(sheets.size() - 1), y, above);
        y -= strip.height();
        empty = false;
    }

    private boolean fits(float height) {
        return y - height >= frame.bottom() - TOLERANCE;
    }

    private void beginPage() {
        flushLast();
        sheets.add(document.sheet(frame.width(), frame.height()));
        y = frame.columnTop();
        empty = true;
    }

    private void flushLast() {
        try {
            if (!sheets.isEmpty()) {
                sheets.get(sheets.size() - 1).flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
