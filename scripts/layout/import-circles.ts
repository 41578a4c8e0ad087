import type { ImportGraph } from './imports.ts';

/**
 * The sets of files that import one another in a circle, each sorted and as large as possible; sets sorted by their first file.
 * These are the strongly connected components of more than one file, found by Tarjan's algorithm (1972).
 */
export function importCircles(graph: ImportGraph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const reach = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: (readonly string[])[] = [];

  const visit = (file: string): number => {
    const at = order.size;
    order.set(file, at);
    open.push(file);
    isOpen.add(file);
    let back = at;
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) back = Math.min(back, visit(next));
      else if (isOpen.has(next)) back = Math.min(back, reach.get(next) ?? order.get(next) ?? at);
    }
    reach.set(file, back);
    if (back === at) {
      const component = open.splice(open.indexOf(file));
      for (const member of component) isOpen.delete(member);
      if (component.length > 1) circles.push(component.sort());
    }
    return back;
  };

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
