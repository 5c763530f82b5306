/** A pin where it stands on the map, in pixels. */
export interface PinPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Pins that share a button: the first in reading order leads. */
export interface Cluster {
  readonly leader: PinPoint;
  readonly members: readonly PinPoint[];
}

/** Pixels between two pins under which one would hide a part of the other. */
export const PIN_DISTANCE = 27;

/** Puts pins that would heap up together, each with the first before it that is too near; the order is kept. */
export function toClusters(pins: readonly PinPoint[]): Cluster[] {
  const clusters: { leader: PinPoint; members: PinPoint[] }[] = [];
  for (const pin of pins) {
    const near = clusters.find(({ leader }) => Math.hypot(leader.x - pin.x, leader.y - pin.y) < PIN_DISTANCE);
    if (near) near.members.push(pin);
    else clusters.push({ leader: pin, members: [pin] });
  }
  return clusters;
}
