package org.learningjournal.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A network between client and server that can be slow, break, or swallow what it should carry. */
final class FaultProxy implements Closeable {
    /** What happens to the next commit that a client sends. */
    enum Commit {
        /** It passes, and its answer too. */
        PASSES,
        /** The server gets it and answers, but the client is cut off before the answer. */
        ANSWER_LOST,
        /** The server is cut off before it, and so is the client. */
        REQUEST_LOST
    }

    private static final int CHUNK = 1 << 16;
    private static final String COMMIT = "COMMIT\0";

    private final int target;
    private final ServerSocket door;
    private final Set<Link> links = Collections.newSetFromMap(new ConcurrentHashMap<>());
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile long delayNanos;
    private volatile boolean swallowing;
    private volatile boolean refusing;
    private volatile Commit commit = Commit.PASSES;

    FaultProxy(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many connections were cut off at a commit. */
    int cuts() {
        return cuts.get();
    }

    /** Everything takes this much longer, each way. */
    void delay(long millis) {
        delayNanos = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** What is sent from now on never arrives, and nobody hears of it. */
    void swallow() {
        swallowing = true;
    }

    /** New connections are reset at once. */
    void refuse() {
        refusing = true;
    }

    /** Cuts all connections. */
    void reset() {
        links.forEach(Link::cut);
    }

    void atNextCommit(Commit what) {
        commit = what;
    }

    /** New connections work again, and those that did not are cut. */
    void heal() {
        swallowing = false;
        refusing = false;
        commit = Commit.PASSES;
        delayNanos = 0;
        reset();
    }

    @Override
    public void close() throws IOException {
        door.close();
        reset();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (refusing) {
                    cut(client);
                } else {
                    new Link(client, new Socket(InetAddress.getLoopbackAddress(), target)).start();
                }
            } catch (IOException e) {
                // the next one, unless the door was closed
            }
        }
    }

    /** Closes a socket so that the other side hears a reset. */
    private static void cut(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fault proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection of a client, and the one to the server that belongs to it. */
    private final class Link {
        private final Socket client;
        private final Socket server;
        private final StringBuilder seen = new StringBuilder();
        private volatile boolean answerLost;

        Link(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void start() {
            links.add(this);
            daemon(() -> pump(client, server, true));
            daemon(() -> pump(server, client, false));
        }

        void cut() {
            FaultProxy.cut(client);
            FaultProxy.cut(server);
            links.remove(this);
        }

        private void pump(Socket from, Socket to, boolean request) {
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                    if (passes(chunk, count, request)) {
                        out.write(chunk, 0, count);
                        out.flush();
                    }
                }
            } catch (IOException e) {
                // one side is gone, so the other goes too
            }
            cut();
        }

        private boolean passes(byte[] chunk, int count, boolean request) {
            LockSupport.parkNanos(delayNanos);
            if (request && commits(chunk, count)) {
                cuts.incrementAndGet();
                if (commit == Commit.REQUEST_LOST) {
                    commit = Commit.PASSES;
                    cut();
                    return false;
                }
                commit = Commit.PASSES;
                answerLost = true;
            }
            if (!request && answerLost) {
                cut();
                return false;
            }
            return !swallowing;
        }

        /** Whether a commit is to be met by a fault, and its text is in what was sent up to here. */
        private boolean commits(byte[] chunk, int count) {
            if (commit == Commit.PASSES) {
                seen.setLength(0);
                return false;
            }
            seen.append(new String(chunk, 0, count, StandardCharsets.ISO_8859_1));
            boolean found = seen.indexOf(COMMIT) >= 0;
            seen.delete(0, Math.max(0, seen.length() - COMMIT.length()));
            return found;
        }
    }
}
