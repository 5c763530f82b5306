/** A rectangle on the map in pixels; y grows downward. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label to place: beside a point at a distance of `gap` pixels, or centered on it. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: 'beside' | 'middle';
  /** Pixels between the point and the label; for a numbered pin, its radius and some space. */
  readonly gap: number;
  /** Radius around the point that other labels may not cover. */
  readonly radius?: number | undefined;
}

/** Whether the boxes share more than an edge. */
export function isColliding(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The square around a point. */
export function squareAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Possible positions, best first: right, left, above, below, then the corners (after Imhof, 1975). */
function findCandidates({ x, y, width, height, anchor, gap }: LabelRequest): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const [middleX, middleY] = [x - width / 2, y - height / 2];
  if (anchor === 'middle') return [at(middleX, middleY)];
  const corner = gap * 0.7;
  return [
    at(x + gap, middleY),
    at(x - gap - width, middleY),
    at(middleX, y - gap - height),
    at(middleX, y + gap),
    at(x + corner, y - corner - height),
    at(x + corner, y + corner),
    at(x - corner - width, y - corner - height),
    at(x - corner - width, y + corner),
  ];
}

/** Keeps track of what is taken on the map. */
export class LabelRoom {
  readonly #frame: Box;
  readonly #taken: Box[];

  /** Labels must stay inside `frame` and off the boxes in `taken`. */
  constructor(frame: Box, taken: Iterable<Box> = []) {
    this.#frame = frame;
    this.#taken = [...taken];
  }

  isFree(box: Box): boolean {
    const { left, top, right, bottom } = this.#frame;
    if (box.left < left || box.top < top || box.right > right || box.bottom > bottom) return false;
    return !this.#taken.some((other) => isColliding(box, other));
  }

  take(...boxes: readonly Box[]): void {
    this.#taken.push(...boxes);
  }

  /**
   * Places a label and returns its box, or undefined if no position is free. Boxes in `avoid` stay clear if possible,
   * but may be covered.
   */
  place(request: LabelRequest, avoid: readonly Box[] = []): Box | undefined {
    const dot = request.radius ? squareAround(request.x, request.y, request.radius) : undefined;
    if (dot && !this.isFree(dot)) return undefined;
    const free = findCandidates(request).filter((candidate) => this.isFree(candidate));
    const box = free.find((candidate) => !avoid.some((other) => isColliding(candidate, other))) ?? free[0];
    if (box) this.take(box, ...(dot ? [dot] : []));
    return box;
  }
}
