import { isObject, schemaInOnePiece } from '@framewright/model';

/** TypeScript source of the schema of assessments in one piece and without words: what browsers check a file by. */
export function generateAssessmentShape(): string {
  const shape = JSON.stringify(withoutWords(schemaInOnePiece('assessment')), undefined, 2);
  return `// Generated from schema/ by "npm run generate"; edit the schema instead.
import type { JsonSchema } from '@framewright/model';

/** The form of an assessment's file, in one piece. */
export const assessmentShape: JsonSchema = ${shape};
`;
}

/** A schema without annotations. The value of a property named like one is a schema, and stays. */
function withoutWords(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (_key, value: unknown) => {
      if (!isObject(value) || typeof value['title'] !== 'string') return value;
      const { title, description, examples, $comment, $id, $schema, ...rest } = value;
      return rest;
    }),
  );
}
