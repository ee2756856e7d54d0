package org.learningjournal.internal.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a photo is held: the one thing in its Exif block that its reader needs and that says nothing about anyone. */
final class Orientation {
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;

    private Orientation() {}

    /** The orientation 1 to 8 that a TIFF block states; 1 if it states none or is not one. */
    static int in(ByteBuffer tiff) {
        ByteBuffer block = tiff.slice();
        if (block.remaining() < 8) {
            return UPRIGHT;
        }
        short order = block.getShort(0);
        if (order != 0x4949 && order != 0x4D4D) {
            return UPRIGHT;
        }
        block.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(block.getInt(4));
        return block.getShort(2) != 42 || directory > block.limit() - 2 ? UPRIGHT : find(block, (int) directory);
    }

    private static int find(ByteBuffer block, int directory) {
        int entries = Short.toUnsignedInt(block.getShort(directory));
        for (int i = 0, at = directory + 2; i < entries && at + 12 <= block.limit(); i++, at += 12) {
            if (Short.toUnsignedInt(block.getShort(at)) == TAG && block.getShort(at + 2) == SHORT) {
                int value = block.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A TIFF block that states an orientation and nothing else; empty for an upright photo. */
    static byte[] block(int orientation) {
        return orientation == UPRIGHT
                ? new byte[0]
                : ByteBuffer.allocate(26)
                        .putInt(0x4D4D002A)
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) TAG)
                        .putShort((short) SHORT)
                        .putInt(1)
                        .putShort((short) orientation)
                        .array();
    }
}
