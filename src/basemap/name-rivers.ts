import { distanceKm } from '../math/great-circle.ts';
import { distanceToLineKm } from './measure.ts';
import type { Line, Position } from './position.ts';
import type { NamedRiver } from './river-names.ts';

/** How far a town's coordinates may be from the simplified line of its river. */
const REACH_KM = 40;
/** Lines that end this close to each other are connected: the data is rounded to about a kilometer. */
const JOIN_KM = 3;

function lineLength(line: Line): number {
  return line.reduce((sum, position, index) => sum + distanceKm(line[index - 1] ?? position, position), 0);
}

function findNearest(lines: readonly Line[], place: Position): number | undefined {
  let [nearest, distance]: [number | undefined, number] = [undefined, REACH_KM];
  for (const [index, line] of lines.entries()) {
    const start = line[0];
    // A quick check first: no line in the data is longer than about 25 degrees.
    if (start === undefined || Math.abs(start[0] - place[0]) > 25 || Math.abs(start[1] - place[1]) > 25)
      continue;
    const here = distanceToLineKm(place, line);
    if (here < distance) [nearest, distance] = [index, here];
  }
  return nearest;
}

function findNeighbours(lines: readonly Line[]): number[][] {
  const cells = new Map<string, number[]>();
  const toCell = ([lon, lat]: Position) => `${Math.round(lon * 10)} ${Math.round(lat * 10)}`;
  for (const [index, line] of lines.entries()) {
    for (const key of new Set(line.map(toCell))) cells.set(key, [...(cells.get(key) ?? []), index]);
  }
  const neighbours = lines.map(() => new Set<number>());
  for (const [index, line] of lines.entries()) {
    for (const end of [line[0], line.at(-1)]) {
      for (const other of end === undefined ? [] : (cells.get(toCell(end)) ?? [])) {
        const otherLine = lines[other];
        if (end === undefined || other === index || otherLine === undefined) continue;
        if (distanceToLineKm(end, otherLine) > JOIN_KM) continue;
        neighbours[index]?.add(other);
        neighbours[other]?.add(index);
      }
    }
  }
  return neighbours.map((set) => [...set]);
}

/** The shortest path along connected lines (Dijkstra, 1959), including both ends, or `[]` if there is none. */
function findWay(from: number, to: number, graph: { lengths: number[]; neighbours: number[][] }): number[] {
  const costs = new Map([[from, 0]]);
  const before = new Map<number, number>();
  const open = new Set([from]);
  while (open.size > 0) {
    let here = -1;
    for (const index of open) if (here < 0 || (costs.get(index) ?? 0) < (costs.get(here) ?? 0)) here = index;
    open.delete(here);
    if (here === to) {
      const way = [to];
      for (let at = before.get(to); at !== undefined; at = before.get(at)) way.push(at);
      return way;
    }
    for (const next of graph.neighbours[here] ?? []) {
      const cost = (costs.get(here) ?? 0) + (graph.lengths[next] ?? 0);
      if (cost >= (costs.get(next) ?? Infinity)) continue;
      costs.set(next, cost);
      before.set(next, here);
      open.add(next);
    }
  }
  return [];
}

/** Names by index of line, for the lines between a river's upper and lower place. */
export function nameRivers(lines: readonly Line[], rivers: readonly NamedRiver[]): Map<number, string> {
  const graph = { lengths: lines.map(lineLength), neighbours: findNeighbours(lines) };
  const names = new Map<number, string>();
  for (const { name, upper, lower } of rivers) {
    const [from, to] = [findNearest(lines, upper), findNearest(lines, lower)];
    if (from === undefined || to === undefined) continue;
    for (const index of findWay(from, to, graph)) if (!names.has(index)) names.set(index, name);
  }
  return names;
}
