import { join } from 'node:path';
import { checkoutForgeFiles, isPublished } from '@framewright/cli';
import { schemaInOnePiece, schemas, type FileToWrite, type SchemaName } from '@framewright/model';
import { readHouse } from '../layout/house.ts';
import { generateAssessmentShape } from './assessment-shape.ts';
import { layoutPage, layoutSlug } from './code-layout/page.ts';
import { layoutPicture } from './code-layout/picture.ts';
import { generateCommandReference } from './command-reference.ts';
import { generateInterfaceNames } from './interface-names.ts';
import { generateSchemaChecks, schemaCheckTypes } from './schema-checks.ts';
import { generateTypes } from './types.ts';
import { waysToBegin } from './way-to-begin.ts';

/**
 * Every generated file of the checkout, with its right content; the API reports come from `apiReports`.
 * @param root absolute path of the checkout
 */
export function generatedFiles(root: string): readonly FileToWrite[] {
  const house = readHouse(root);
  return [
    { path: 'packages/model/src/generated/types.ts', content: generateTypes(join(root, 'schema')) },
    ...(Object.keys(schemas) as SchemaName[]).map((name) => ({
      path: `schema/2/${name}.schema.json`,
      content: `${JSON.stringify(schemaInOnePiece(name), undefined, 2)}\n`,
    })),
    { path: 'packages/assessment/src/generated/assessment-shape.ts', content: generateAssessmentShape() },
    { path: 'site/docs/reference/commands.md', content: generateCommandReference() },
    { path: `site/docs/reference/${layoutSlug}.md`, content: layoutPage(house) },
    { path: `site/docs/reference/${layoutSlug}.svg`, content: layoutPicture(house) },
    { path: 'packages/validator/src/generated/interface-names.ts', content: generateInterfaceNames() },
    ...checkoutForgeFiles(),
    ...waysToBegin(root, isPublished),
    { path: 'packages/validator/src/generated/schema-checks.js', content: generateSchemaChecks() },
    { path: 'packages/validator/src/generated/schema-checks.d.ts', content: schemaCheckTypes() },
  ];
}
