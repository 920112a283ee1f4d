import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Server HOME PID: a real Neo4j in this process, settings from HOME/conf/neo4j.conf, data below HOME. It ends when it is
 * told to, or when the process PID has gone: a test run that was killed leaves none behind.
 */
class Server {
  public static void main(String[] args) throws InterruptedException {
    Path home = Path.of(args[0]);
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(home.resolve("conf/neo4j.conf")).build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    System.out.println("ready");
    while (ProcessHandle.of(Long.parseLong(args[1])).isPresent()) Thread.sleep(1000);
    System.exit(0);
  }
}
