import { compareTexts } from '@framewright/model';
import type { ChangeKind } from '../judging/change-kind.ts';
import { addressChanged } from './address-changed.ts';
import { alias } from './alias.ts';
import { alignedFramework } from './aligned-framework.ts';
import { alignedFrameworkChanged } from './aligned-framework-changed.ts';
import { alignment } from './alignment.ts';
import { alignmentChanged } from './alignment-changed.ts';
import { audienceChanged } from './audience-changed.ts';
import { awardingBodyChanged } from './awarding-body-changed.ts';
import { buildsOn } from './builds-on.ts';
import { certaintyChanged } from './certainty-changed.ts';
import { codeChanged } from './code-changed.ts';
import { competenceLevel } from './competence-level.ts';
import { competenceScaleChanged } from './competence-scale-changed.ts';
import { condition } from './condition.ts';
import { conditionWidth } from './condition-width.ts';
import { contactChanged } from './contact-changed.ts';
import { context } from './context.ts';
import { contextsWidth } from './contexts-width.ts';
import { cover } from './cover.ts';
import { coverLevel } from './cover-level.ts';
import { coverMovedToSuccessor } from './cover-moved-to-successor.ts';
import { definitionChanged } from './definition-changed.ts';
import { deprecatedEntryRemoved } from './deprecated-entry-removed.ts';
import { deprecationReasonChanged } from './deprecation-reason-changed.ts';
import { descriptor } from './descriptor.ts';
import { descriptorChanged } from './descriptor-changed.ts';
import { dimension } from './dimension.ts';
import { dimensionLimit } from './dimension-limit.ts';
import { elective } from './elective.ts';
import { electiveOption } from './elective-option.ts';
import { electiveOptionMandatory } from './elective-option-mandatory.ts';
import { electiveThreshold } from './elective-threshold.ts';
import { entriesMerged } from './entries-merged.ts';
import { entry } from './entry.ts';
import { entryAdoption } from './entry-adoption.ts';
import { entryDeprecation } from './entry-deprecation.ts';
import { entryReplaced } from './entry-replaced.ts';
import { entrySplit } from './entry-split.ts';
import { extendsChanged } from './extends-changed.ts';
import { extensionChanged } from './extension-changed.ts';
import { familyChanged } from './family-changed.ts';
import { formerId } from './former-id.ts';
import { frameworkIdChanged } from './framework-id-changed.ts';
import { groupChanged } from './group-changed.ts';
import { idChanged } from './id-changed.ts';
import { identifierChanged } from './identifier-changed.ts';
import { illustrationChanged } from './illustration-changed.ts';
import { importedIdChanged } from './imported-id-changed.ts';
import { interfaceChanged } from './interface-changed.ts';
import { iriChanged } from './iri-changed.ts';
import { kind } from './kind.ts';
import { kindChanged } from './kind-changed.ts';
import { kindLevels } from './kind-levels.ts';
import { kindScaleChanged } from './kind-scale-changed.ts';
import { language } from './language.ts';
import { languageChanged } from './language-changed.ts';
import { levelTitleChanged } from './level-title-changed.ts';
import { licenceChanged } from './licence-changed.ts';
import { nameChanged } from './name-changed.ts';
import { need } from './need.ts';
import { notice } from './notice.ts';
import { noticeChanged } from './notice-changed.ts';
import { orderChanged } from './order-changed.ts';
import { ownWordsChanged } from './own-words-changed.ts';
import { parentChanged } from './parent-changed.ts';
import { placeOfPartChanged } from './place-of-part-changed.ts';
import { proposedEntryWithdrawn } from './proposed-entry-withdrawn.ts';
import { publisherChanged } from './publisher-changed.ts';
import { relatedChanged } from './related-changed.ts';
import { repositoryChanged } from './repository-changed.ts';
import { requiredLevel } from './required-level.ts';
import { requirement } from './requirement.ts';
import { requirementMovedToSuccessor } from './requirement-moved-to-successor.ts';
import { resourceOfferChanged } from './resource-offer-changed.ts';
import { resourceSortChanged } from './resource-sort-changed.ts';
import { rulesChanged } from './rules-changed.ts';
import { rung } from './rung.ts';
import { scaleLevel } from './scale-level.ts';
import { scaleLevelRenamed } from './scale-level-renamed.ts';
import { scaleLevelRenumbered } from './scale-level-renumbered.ts';
import { section } from './section.ts';
import { sectionChanged } from './section-changed.ts';
import { sectionScopeChanged } from './section-scope-changed.ts';
import { sourcesChanged } from './sources-changed.ts';
import { stage } from './stage.ts';
import { stageChanged } from './stage-changed.ts';
import { successorsChanged } from './successors-changed.ts';
import { tag } from './tag.ts';
import { textChanged } from './text-changed.ts';
import { themeChanged } from './theme-changed.ts';
import { titleChanged } from './title-changed.ts';
import { translation } from './translation.ts';
import { translationChanged } from './translation-changed.ts';
import { translationFreshness } from './translation-freshness.ts';
import { translationReviewed } from './translation-reviewed.ts';
import { validity } from './validity.ts';
import { wholeChanged } from './whole-changed.ts';
import { writtenDifferently } from './written-differently.ts';

/** Every change kind, by id. */
export const changeKinds: readonly ChangeKind[] = [
  addressChanged,
  ...alias,
  ...alignedFramework,
  alignedFrameworkChanged,
  ...alignment,
  alignmentChanged,
  audienceChanged,
  awardingBodyChanged,
  ...buildsOn,
  certaintyChanged,
  codeChanged,
  ...competenceLevel,
  competenceScaleChanged,
  ...condition,
  ...conditionWidth,
  contactChanged,
  ...context,
  ...contextsWidth,
  ...cover,
  ...coverLevel,
  coverMovedToSuccessor,
  definitionChanged,
  deprecatedEntryRemoved,
  deprecationReasonChanged,
  ...descriptor,
  descriptorChanged,
  ...dimension,
  ...dimensionLimit,
  ...elective,
  ...electiveOption,
  ...electiveOptionMandatory,
  ...electiveThreshold,
  entriesMerged,
  ...entry,
  ...entryAdoption,
  ...entryDeprecation,
  entryReplaced,
  entrySplit,
  extendsChanged,
  extensionChanged,
  familyChanged,
  ...formerId,
  frameworkIdChanged,
  groupChanged,
  idChanged,
  identifierChanged,
  illustrationChanged,
  importedIdChanged,
  interfaceChanged,
  iriChanged,
  ...kind,
  kindChanged,
  ...kindLevels,
  kindScaleChanged,
  ...language,
  languageChanged,
  levelTitleChanged,
  licenceChanged,
  nameChanged,
  ...need,
  ...notice,
  noticeChanged,
  orderChanged,
  ownWordsChanged,
  parentChanged,
  placeOfPartChanged,
  proposedEntryWithdrawn,
  publisherChanged,
  relatedChanged,
  repositoryChanged,
  ...requiredLevel,
  ...requirement,
  requirementMovedToSuccessor,
  resourceOfferChanged,
  resourceSortChanged,
  rulesChanged,
  ...rung,
  ...scaleLevel,
  scaleLevelRenamed,
  scaleLevelRenumbered,
  ...section,
  sectionChanged,
  sectionScopeChanged,
  sourcesChanged,
  ...stage,
  stageChanged,
  successorsChanged,
  ...tag,
  textChanged,
  themeChanged,
  titleChanged,
  ...translation,
  translationChanged,
  ...translationFreshness,
  translationReviewed,
  ...validity,
  wholeChanged,
  writtenDifferently,
].sort((a, b) => compareTexts(a.id, b.id));
