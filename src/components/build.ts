export async function loadBuild(): Promise<any> {
  return (globalThis as any).__content;
}
