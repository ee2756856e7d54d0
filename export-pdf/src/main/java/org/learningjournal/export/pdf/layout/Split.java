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

    /** Divides; every volume has so many pages in front, and on them so many bytes of pictures. */
    List<List<Chunk>> volumes(List<Chunk> chunks, int front, long frontBytes) {
        long bytesBefore = BYTES_A_VOLUME + frontBytes + front * BYTES_A_PAGE;
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
