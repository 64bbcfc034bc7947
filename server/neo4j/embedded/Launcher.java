import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs one Neo4j for as long as its parent lives.
 *
 * <p>Arguments: the data directory, the plugins directory, the lock file. Standard output speaks to the parent in lines
 * that begin with "@": {@code busy <state>} while another process holds the lock, {@code locked}, {@code ready},
 * {@code failed <reason>}. After "locked" the parent writes the configuration, then sends {@code open <password>} or
 * {@code reset <password>} on standard input (arguments would show in process lists). The pipe stays open from then
 * on: its end, however the parent came by it, is the order to shut down.
 */
public final class Launcher {
    /** Many times what a shutdown takes: a JVM that hangs must not hold the data directory for ever. */
    private static final long SHUTDOWN_LIMIT_SECONDS = 60;

    /** The lock lies beyond the text, because Windows lets nobody else read a locked range. */
    private static final long LOCK_POSITION = 1024;

    /** What a JVM exits with that is told to do so for want of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final CompletableFuture<String> ORDER = new CompletableFuture<>();
    private static final CountDownLatch PARENT_GONE = new CountDownLatch(1);
    private static final CountDownLatch START_ENDED = new CountDownLatch(1);

    private static FileChannel lockFile;
    private static volatile DatabaseManagementService service;

    public static void main(String[] args) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler(Launcher::threadLost);
        Thread parentWatch = new Thread(Launcher::watchParent, "parent-watch");
        parentWatch.setDaemon(true);
        parentWatch.start();

        takeLock(Path.of(args[2]));
        say("locked");
        String[] order = ORDER.get().split(" ", 2);
        Runtime.getRuntime().addShutdownHook(new Thread(Launcher::shutDown, "shutdown"));
        try {
            start(Path.of(args[0]), Path.of(args[1]), order[0].equals("reset"), order[1]);
        } catch (Throwable failure) {
            failure.printStackTrace();
            say("failed " + rootCause(failure));
            START_ENDED.countDown();
            System.exit(1);
        }
        START_ENDED.countDown();
        say("ready");
        PARENT_GONE.await();
        System.exit(0);
    }

    /**
     * A query that asks for too much memory fails alone: Neo4j tells whoever sent it and goes on. Where memory ran out
     * elsewhere, a thread that the server needs is gone.
     */
    private static void threadLost(Thread thread, Throwable failure) {
        failure.printStackTrace();
        if (failure instanceof OutOfMemoryError) Runtime.getRuntime().halt(OUT_OF_MEMORY);
    }

    private static void watchParent() {
        try {
            BufferedReader parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String order = parent.readLine();
            if (order == null) Runtime.getRuntime().halt(0);
            ORDER.complete(order);
            while (parent.readLine() != null) { /* nothing is expected any more but the end */ }
            mark("stopping");
            PARENT_GONE.countDown();
            TimeUnit.SECONDS.sleep(SHUTDOWN_LIMIT_SECONDS);
        } catch (IOException | InterruptedException unreadable) {
            PARENT_GONE.countDown();
            return;
        }
        Runtime.getRuntime().halt(1);
    }

    private static void takeLock(Path path) throws IOException, InterruptedException {
        lockFile = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        // How long to wait is the parent's decision: it closes standard input when it has waited enough.
        while (lockFile.tryLock(LOCK_POSITION, 1, false) == null) {
            say("busy " + Files.readString(path).strip());
            TimeUnit.MILLISECONDS.sleep(100);
        }
        mark("running");
    }

    /** Lets a successor, which finds the lock held, know whether waiting makes sense. */
    private static void mark(String state) throws IOException {
        String line = String.format("%-8s %-12d%n", state, ProcessHandle.current().pid());
        lockFile.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static void start(Path home, Path plugins, boolean reset, String password) {
        Path conf = home.resolve("conf");
        boolean isNew = !Files.exists(home.resolve("data/databases/system"));
        if (isNew) {
            // Before the first start, so that Bolt never listens with the well-known initial password.
            int code = AdminTool.execute(new ExecutionContext(home, conf), "dbms", "set-initial-password", password);
            if (code != 0) throw new IllegalStateException("the initial password could not be set");
        }
        service = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(conf.resolve("neo4j.conf"))
                // Not in the file, where the path would need escaping.
                .setConfig(GraphDatabaseSettings.plugin_dir, plugins)
                .build();
        if (!service.database("neo4j").isAvailable(TimeUnit.SECONDS.toMillis(30))) {
            throw new IllegalStateException("the database did not become available");
        }
        if (reset && !isNew) {
            service.database("system").executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        }
    }

    /** Also runs on SIGTERM, which may come while the start is still under way. */
    private static void shutDown() {
        try {
            mark("stopping");
            START_ENDED.await();
        } catch (IOException | InterruptedException unmarked) {
            // A successor then fails at once instead of waiting; the data are safe all the same.
        }
        if (service != null) service.shutdown();
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause).replaceAll("\\s+", " ");
    }

    private static void say(String line) {
        System.out.println("@" + line);
        System.out.flush();
    }
}
