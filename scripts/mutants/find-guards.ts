import { parseSync } from 'rolldown/utils';

/** The kind of a guard, which decides how it is removed. */
export type GuardKind =
  /** `if (…) return`, `continue`, `break` or `throw`: it never leaves. */
  | 'exit'
  /** One of several conditions of such a guard: it never holds. */
  | 'condition'
  /** `throw` that is behind no condition of its own: it is passed over. */
  | 'throw'
  /** `if (…)` before a single step: the step is always taken. */
  | 'step'
  /** One of several conditions that are answered together: it always holds. */
  | 'answer'
  /** `Object.hasOwn(…)`: it always holds. */
  | 'own'
  /** A comparison with a limit: the limit itself changes sides. */
  | 'limit'
  /** `.filter(…)`: everything passes. */
  | 'filter';

/** A guard in a source file. */
export interface Guard {
  readonly kind: GuardKind;
  /** The guarding text: a condition, a comparison, a statement. */
  readonly words: string;
  /** Its line, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Its replacement when it is removed; `words` is left out or comes last, as the kind says. */
  readonly without: (words: string) => string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** All guards of a TypeScript source, in the order of their places; at the same place the outer comes first. */
export function findGuards(path: string, text: string): readonly Guard[] {
  const { program, errors } = parseSync(path, text, { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${path} can’t be parsed: ${errors[0]?.message}`);
  const found: Guard[] = [];
  const add = (kind: GuardKind, node: Node, without: Guard['without']): void => {
    const words = text.slice(node.start, node.end);
    found.push({ kind, words, line: text.slice(0, node.start).split('\n').length, start: node.start, end: node.end, without });
  };
  visit(program as unknown as Node, undefined, false);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);

  /** @param counts whether the node belongs to the head of a loop, where a comparison counts and is no limit */
  function visit(node: Node, parent: Node | undefined, counts: boolean): void {
    guardsAt(node, parent, counts);
    for (const child of childrenOf(node)) visit(child, node, (counts && !child.type.endsWith('Statement')) || isHead(child, node));
  }

  function guardsAt(node: Node, parent: Node | undefined, counts: boolean): void {
    if (node.type === 'IfStatement') guardsOfIf(node);
    else if (node.type === 'ThrowStatement' && !isOnlyStepOfIf(node, parent)) add('throw', node, never);
    else if (node.type === 'ReturnStatement' && node['argument']) answers(node['argument'] as Node);
    else if (node.type === 'ArrowFunctionExpression' && (node['body'] as Node).type !== 'BlockStatement') answers(node['body'] as Node);
    else if (node.type === 'VariableDeclarator' && node['init']) answers(node['init'] as Node);
    else if (node.type === 'CallExpression') guardsOfCall(node);
    if (node.type === 'BinaryExpression' && !counts && isLimit(node, parent)) add('limit', node, () => withOtherBound(node));
  }

  function guardsOfIf(node: Node): void {
    const test = node['test'] as Node;
    const step = lastStep(node['consequent'] as Node);
    if (step !== undefined && exits.has(step.type)) {
      add('exit', test, never);
      for (const part of partsOf(test, '||')) add('condition', part, never);
    } else if (!node['alternate']) {
      add('step', test, always);
      for (const part of partsOf(test, '&&')) add('answer', part, always);
    }
  }

  /** The conditions of an answer; the last may be the wanted value rather than a condition. */
  function answers(node: Node): void {
    const parts = partsOf(node, '&&');
    for (const [index, part] of parts.entries()) if (index < parts.length - 1 || isCondition(part)) add('answer', part, always);
  }

  function guardsOfCall(node: Node): void {
    const callee = node['callee'] as Node;
    const name = callee.type === 'MemberExpression' ? text.slice((callee['property'] as Node).start, (callee['property'] as Node).end) : '';
    const [argument] = node['arguments'] as readonly Node[];
    if (name === 'hasOwn') add('own', node, always);
    if (name === 'filter' && argument) add('filter', argument, () => '() => true');
  }

  function isLimit(node: Node, parent: Node | undefined): boolean {
    if (!bounds.has(String(node['operator']))) return false;
    // The order of two values is no limit.
    return !(parent?.type === 'ConditionalExpression' && /^[\s(]*-?[01]/u.test(text.slice((parent['consequent'] as Node).start)));
  }

  function withOtherBound(node: Node): string {
    const side = (key: 'left' | 'right'): string => text.slice((node[key] as Node).start, (node[key] as Node).end);
    return `${side('left')} ${bounds.get(String(node['operator']))} ${side('right')}`;
  }
}

const never = (): string => 'false';
const always = (): string => 'true';
const exits: ReadonlySet<string> = new Set(['ReturnStatement', 'ContinueStatement', 'BreakStatement', 'ThrowStatement']);
const bounds: ReadonlyMap<string, string> = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
]);

function lastStep(node: Node): Node | undefined {
  return node.type === 'BlockStatement' ? (node['body'] as readonly Node[]).at(-1) : node;
}

function isHead(node: Node, parent: Node): boolean {
  return /^(?:For|While|DoWhile)Statement$/u.test(parent.type) && parent['test'] === node;
}

function isOnlyStepOfIf(node: Node, parent: Node | undefined): boolean {
  return parent?.type === 'IfStatement' && parent['consequent'] === node;
}

/** The operands of a chain; none if there is no chain. */
function partsOf(node: Node, operator: '&&' | '||'): readonly Node[] {
  const inner = unwrapped(node);
  if (inner.type !== 'LogicalExpression' || inner['operator'] !== operator) return [];
  return [inner['left'] as Node, inner['right'] as Node].flatMap((side) => {
    const parts = partsOf(side, operator);
    return parts.length === 0 ? [side] : parts;
  });
}

function unwrapped(node: Node): Node {
  return node.type === 'ParenthesizedExpression' ? unwrapped(node['expression'] as Node) : node;
}

const asking = /^(?:is|has|may|can|are|does|every|some|includes|test|startsWith|endsWith)(?![a-z])/u;

function isCondition(node: Node): boolean {
  const inner = unwrapped(node);
  if (inner.type === 'BinaryExpression') return /^(?:[=!]==?|[<>]=?|in|instanceof)$/u.test(String(inner['operator']));
  if (inner.type === 'UnaryExpression') return inner['operator'] === '!';
  if (inner.type === 'LogicalExpression') return true;
  if (inner.type !== 'CallExpression') return false;
  const callee = inner['callee'] as Node;
  const name = callee.type === 'MemberExpression' ? (callee['property'] as Node)['name'] : callee['name'];
  return typeof name === 'string' && asking.test(name);
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
