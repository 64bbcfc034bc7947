import type { Release } from './releases.ts';
import { bytesOf } from './sizes.ts';

interface Settings {
  readonly release: Release;
  readonly boltPort: number;
  readonly heap: string;
  readonly pageCache: string;
}

/**
 * The text of neo4j.conf. The embedded server confines nothing by itself: without the settings under "confinement" a
 * read-only query reads any file of this machine through LOAD CSV and fetches any URL.
 */
export function neo4jConf({ release, boltPort, heap, pageCache }: Settings): string {
  const heapMegabytes = (bytesOf(heap) ?? 0) / 2 ** 20;
  return `# Written at every start; changes made here are lost.

# Reach: this machine only, Bolt only.
server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
${release.settings.join('\n')}

# Confinement.
dbms.security.auth_enabled=true
server.directories.import=import
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.security.procedures.unrestricted=gds.*

# Memory. One query gets an eighth of the heap and all of them half, so that it is the query that fails.
server.memory.pagecache.size=${pageCache}
db.memory.transaction.max=${Math.floor(heapMegabytes / 8)}m
dbms.memory.transaction.total.max=${Math.floor(heapMegabytes / 2)}m

# Disk. A transaction log is otherwise 256 MB from the start, for each of the two databases.
db.tx_log.preallocate=false
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=64M size

# Shutdown. By default 10 s for open transactions, then twice 5 s in which Bolt waits for nothing.
db.shutdown_transaction_end_timeout=1s
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1s
internal.server.bolt.connection_shutdown_wait_time=1s
internal.server.bolt.thread_pool_shutdown_wait_time=1s
`;
}
