export function isNewEnough(version: string): boolean;
export function findProjectNode(): string | undefined;
export function chooseNode(): string | undefined;
export const NO_NODE: string;
export function runNode(node: string, args: readonly string[]): Promise<number>;
export function whenOrphaned(callback: () => void): void;
