package org.learningjournal.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a new volume begins: before a section that begins on a new page and would make the volume larger than this. A section
 * that is larger by itself makes a volume of its own.
 *
 * @param pages the most pages of a volume, those in front included
 * @param bytes the most bytes of a volume
 */
public record Split(int pages, long bytes) {

    /** One volume, however large. */
    public static final Split NONE = new Split(Integer.MAX_VALUE, Long.MAX_VALUE);

    /** What a page adds to its file beside what is drawn on it: its objects and its share of the structure tree. */
    private static final long BYTES_A_PAGE = 4_000;
    /** What every volume needs beside its fonts: profile, metadata, outline, and letters that only its contents need. */
    private static final long BYTES_A_VOLUME = 300_000;

    /** Whether the size of a file matters. */
    boolean weighs() {
        return bytes < Long.MAX_VALUE;
    }

    /** Divides; every volume has so many pages in front, and shares so many bytes of fonts and pictures with the others. */
    List<List<Chunk>> volumes(List<Chunk> chunks, int front, long shared) {
        long bytesBefore = BYTES_A_VOLUME + shared + front * BYTES_A_PAGE;
        List<List<Chunk>> volumes = new ArrayList<>();
        List<Chunk> open = new ArrayList<>();
        long pagesSoFar = front;
        long bytesSoFar = bytesBefore;
        for (Chunk chunk : chunks) {
            long more = chunk.bytes() + chunk.sheets().size() * BYTES_A_PAGE;
            boolean tooLarge = pagesSoFar + chunk.sheets().size() > pages || bytesSoFar + more > bytes;
            if (tooLarge && !open.isEmpty()) {
                volumes.add(List.copyOf(open));
                open.clear();
                pagesSoFar = front;
                bytesSoFar = bytesBefore;
            }
            open.add(chunk);
            pagesSoFar += chunk.sheets().size();
            bytesSoFar += more;
        }
        volumes.add(List.copyOf(open));
        return volumes;
    }
}
