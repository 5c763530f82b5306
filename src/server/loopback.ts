import type { Server } from 'node:http';

/** Only this computer can connect. */
const HOST = '127.0.0.1';

/** A running server; `close` also ends open connections. */
export interface RunningServer {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Has a server listen on loopback, on any free port for 0; rejects with `EADDRINUSE` if the port is in use. */
export async function listenOnLoopback(server: Server, port: number): Promise<RunningServer> {
  const taken = await listen(server, port);
  return {
    address: `http://${HOST}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new RangeError(`no port in ${address}`);
      resolve(address.port);
    });
  });
}
