import { countSteps } from './count-steps.ts';
import { hostileTexts } from './hostile-texts.ts';
import { parseExpression } from './parse-expression.ts';

const times = 4;
/** The same work for each character makes `times`; a square makes its square. */
const tolerated = 6.5;
const mostStepsPerCharacter = 600;

/** A text over which an expression works more than twice as long where it is twice as long, as a sentence; undefined where there is none. @param length of the texts that are tried first */
export function fasterThanLinear(source: string, flags: string, length: number): string | undefined {
  const expression = parseExpression(source, flags);
  for (const hostile of hostileTexts(expression)) {
    const [short, long] = [hostile(length), hostile(length * times)];
    const before = countSteps(expression, flags, short, length * mostStepsPerCharacter);
    const after = countSteps(expression, flags, long, length * times * mostStepsPerCharacter);
    if (after > before * tolerated || before > length * mostStepsPerCharacter)
      return `${before} steps for ${length} characters, ${after} for ${length * times} such as ${JSON.stringify(short.slice(0, 40))} … ${JSON.stringify(short.slice(-10))}`;
  }
  return undefined;
}
