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

/** Half the width of a pin and of a cluster's pill, including the space around each. */
const [PIN_REACH, PILL_REACH] = [13.5, 24];

const clusterReach = ({ members }: Cluster): number => (members.length > 1 ? PILL_REACH : PIN_REACH);

function isTooNear(a: Cluster, b: Cluster): boolean {
  const [dx, dy] = [Math.abs(a.leader.x - b.leader.x), Math.abs(a.leader.y - b.leader.y)];
  return dx < clusterReach(a) + clusterReach(b) && dy < 2 * PIN_REACH;
}

/** Merges pins that would overlap until none do. Members stay in reading order. */
export function clusterPins(pins: readonly PinPoint[]): Cluster[] {
  const order = new Map(pins.map(({ id }, index) => [id, index]));
  const clusters: Cluster[] = [];
  for (const pin of pins) {
    let cluster: Cluster = { leader: pin, members: [pin] };
    // A cluster's pill is wider than a pin, so it may overlap what its pins did not.
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

/** The numbers in a cluster's pill: "1, 3", "2–4", or "1 +5" for the first and how many more. */
export function clusterText(numbers: readonly number[]): string {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (numbers.length === 1) return String(first);
  if (last - first === numbers.length - 1 && numbers.length > 2) return `${first}–${last}`;
  return numbers.length === 2 ? `${first}, ${last}` : `${first} +${numbers.length - 1}`;
}
