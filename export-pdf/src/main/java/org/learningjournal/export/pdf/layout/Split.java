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
    /** What every volume needs: faces, profile, metadata. */
    private static final long BYTES_A_VOLUME = 600_000;

    List<List<Chunk>> volumes(List<Chunk> chunks, int front) {
        List<List<Chunk>> volumes = new ArrayList<>();
        List<Chunk> open = new ArrayList<>();
        long pagesSoFar = front;
        long bytesSoFar = BYTES_A_VOLUME + front * BYTES_A_PAGE;
        for (Chunk chunk : chunks) {
            long more = chunk.bytes() + chunk.sheets().size() * BYTES_A_PAGE;
            boolean tooLarge = pagesSoFar + chunk.sheets().size() > pages || bytesSoFar + more > bytes;
            if (tooLarge && !open.isEmpty()) {
                volumes.add(List.copyOf(open));
                open.clear();
                pagesSoFar = front;
                bytesSoFar = BYTES_A_VOLUME + front * BYTES_A_PAGE;
            }
            open.add(chunk);
            pagesSoFar += chunk.sheets().size();
            bytesSoFar += more;
        }
        volumes.add(List.copyOf(open));
        return volumes;
    }
}
