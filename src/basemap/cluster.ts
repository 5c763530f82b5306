/** A pin and its position on the map, in pixels. */
export interface PinPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Pins that share a button. The leader is the first in reading order. */
export interface Cluster {
  readonly leader: PinPoint;
  readonly members: readonly PinPoint[];
}

/** Half the width of a pin, including the space around it; a finger needs 24 pixels. */
const PIN_REACH = 13;

function isTooNear(a: Cluster, b: Cluster): boolean {
  const [dx, dy] = [Math.abs(a.leader.x - b.leader.x), Math.abs(a.leader.y - b.leader.y)];
  return dx < 2 * PIN_REACH && dy < 2 * PIN_REACH;
}

/** Merges pins that would overlap until none do. Members stay in reading order. */
export function clusterPins(pins: readonly PinPoint[]): Cluster[] {
  const order = new Map(pins.map(({ id }, index) => [id, index]));
  const clusters: Cluster[] = [];
  for (const pin of pins) {
    let cluster: Cluster = { leader: pin, members: [pin] };
    // A cluster is where its first pin is, and may overlap there what the others did not.
    for (let at = findNear(clusters, cluster); at >= 0; at = findNear(clusters, cluster)) {
      const [near] = clusters.splice(at, 1);
      if (near) cluster = merge(near, cluster, order);
    }
    clusters.push(cluster);
  }
  return clusters.sort((a, b) => (order.get(a.leader.id) ?? 0) - (order.get(b.leader.id) ?? 0));
}

function findNear(clusters: readonly Cluster[], cluster: Cluster): number {
  return clusters.findIndex((other) => isTooNear(other, cluster));
}

function merge(a: Cluster, b: Cluster, order: ReadonlyMap<string, number>): Cluster {
  const members = [...a.members, ...b.members].sort(
    (one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0),
  );
  return { leader: members[0] ?? a.leader, members };
}
