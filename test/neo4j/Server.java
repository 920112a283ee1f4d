import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A real Neo4j in this process: settings from HOME/conf/neo4j.conf, data below HOME, until the process is told to end. */
class Server {
  public static void main(String[] args) throws InterruptedException {
    Path home = Path.of(args[0]);
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(home.resolve("conf/neo4j.conf")).build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    System.out.println("ready");
    new CountDownLatch(1).await();
  }
}
