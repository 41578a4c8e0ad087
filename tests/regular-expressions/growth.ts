import { countSteps } from './count-steps.ts';
import { hostileTexts } from './hostile-texts.ts';
import { parseExpression } from './parse-expression.ts';

const times = 4;
/** Linear work grows by `times`; quadratic work by its square. */
const tolerated = 6.5;
const mostStepsPerCharacter = 600;

/**
 * A text on which an expression takes more than its share of steps when the text grows, as a sentence; undefined if there is none.
 * @param length of the texts that are tried first
 */
export function fasterThanLinear(source: string, flags: string, length: number): string | undefined {
  const expression = parseExpression(source, flags);
  for (const hostile of hostileTexts(expression)) {
    const [short, long] = [hostile(length), hostile(length * times)];
    const most = length * mostStepsPerCharacter;
    const before = countSteps(expression, flags, short, most);
    const after = countSteps(expression, flags, long, most * times);
    // Counting stops at the most, where a ratio says nothing any more.
    if (after > before * tolerated || before > most || after > most * times)
      return `${before} steps for ${length} characters, ${after} for ${length * times} such as ${JSON.stringify(short.slice(0, 40))} … ${JSON.stringify(short.slice(-10))}`;
  }
  return undefined;
}
