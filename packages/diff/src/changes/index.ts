import type { ChangeKind } from '../judging/change-kind.ts';
import { addressChanged } from './address-changed.ts';
import { aliasAdded } from './alias-added.ts';
import { aliasRemoved } from './alias-removed.ts';
import { alignedFrameworkAdded } from './aligned-framework-added.ts';
import { alignedFrameworkChanged } from './aligned-framework-changed.ts';
import { alignedFrameworkRemoved } from './aligned-framework-removed.ts';
import { alignmentAdded } from './alignment-added.ts';
import { alignmentChanged } from './alignment-changed.ts';
import { alignmentRemoved } from './alignment-removed.ts';
import { audienceChanged } from './audience-changed.ts';
import { awardingBodyChanged } from './awarding-body-changed.ts';
import { codeChanged } from './code-changed.ts';
import { competenceLevelAdded } from './competence-level-added.ts';
import { competenceLevelRemoved } from './competence-level-removed.ts';
import { competenceScaleChanged } from './competence-scale-changed.ts';
import { conditionAdded } from './condition-added.ts';
import { conditionDropped } from './condition-dropped.ts';
import { conditionNarrowed } from './condition-narrowed.ts';
import { conditionWidened } from './condition-widened.ts';
import { contextAdded } from './context-added.ts';
import { contextRemoved } from './context-removed.ts';
import { contextsNarrowed } from './contexts-narrowed.ts';
import { contextsWidened } from './contexts-widened.ts';
import { coverAdded } from './cover-added.ts';
import { coverLowered } from './cover-lowered.ts';
import { coverMovedToSuccessor } from './cover-moved-to-successor.ts';
import { coverRaised } from './cover-raised.ts';
import { coverRemoved } from './cover-removed.ts';
import { definitionChanged } from './definition-changed.ts';
import { deprecatedEntryRemoved } from './deprecated-entry-removed.ts';
import { deprecationReasonChanged } from './deprecation-reason-changed.ts';
import { descriptorAdded } from './descriptor-added.ts';
import { descriptorChanged } from './descriptor-changed.ts';
import { descriptorRemoved } from './descriptor-removed.ts';
import { dimensionAdded } from './dimension-added.ts';
import { dimensionLimitLifted } from './dimension-limit-lifted.ts';
import { dimensionLimitSet } from './dimension-limit-set.ts';
import { dimensionRemoved } from './dimension-removed.ts';
import { electiveAdded } from './elective-added.ts';
import { electiveLowered } from './elective-lowered.ts';
import { electiveOptionAdded } from './elective-option-added.ts';
import { electiveOptionMadeMandatory } from './elective-option-made-mandatory.ts';
import { electiveOptionMadeOptional } from './elective-option-made-optional.ts';
import { electiveOptionRemoved } from './elective-option-removed.ts';
import { electiveRaised } from './elective-raised.ts';
import { electiveRemoved } from './elective-removed.ts';
import { entriesMerged } from './entries-merged.ts';
import { entryAdded } from './entry-added.ts';
import { entryAdopted } from './entry-adopted.ts';
import { entryDeprecated } from './entry-deprecated.ts';
import { entryMadeProvisional } from './entry-made-provisional.ts';
import { entryReinstated } from './entry-reinstated.ts';
import { entryReplaced } from './entry-replaced.ts';
import { entrySplit } from './entry-split.ts';
import { entryVanished } from './entry-vanished.ts';
import { extendsChanged } from './extends-changed.ts';
import { extensionChanged } from './extension-changed.ts';
import { familyChanged } from './family-changed.ts';
import { formerIdAdded } from './former-id-added.ts';
import { formerIdDropped } from './former-id-dropped.ts';
import { frameworkIdChanged } from './framework-id-changed.ts';
import { groupChanged } from './group-changed.ts';
import { idChanged } from './id-changed.ts';
import { identifierChanged } from './identifier-changed.ts';
import { illustrationChanged } from './illustration-changed.ts';
import { iriChanged } from './iri-changed.ts';
import { kindAdded } from './kind-added.ts';
import { kindChanged } from './kind-changed.ts';
import { kindLevelsOpened } from './kind-levels-opened.ts';
import { kindLevelsRestricted } from './kind-levels-restricted.ts';
import { kindRemoved } from './kind-removed.ts';
import { kindScaleChanged } from './kind-scale-changed.ts';
import { languageAdded } from './language-added.ts';
import { languageChanged } from './language-changed.ts';
import { languageRemoved } from './language-removed.ts';
import { levelTitleChanged } from './level-title-changed.ts';
import { licenceChanged } from './licence-changed.ts';
import { nameChanged } from './name-changed.ts';
import { needRelaxed } from './need-relaxed.ts';
import { needStrengthened } from './need-strengthened.ts';
import { noticeAdded } from './notice-added.ts';
import { noticeChanged } from './notice-changed.ts';
import { noticeRemoved } from './notice-removed.ts';
import { orderChanged } from './order-changed.ts';
import { parentChanged } from './parent-changed.ts';
import { proposedEntryWithdrawn } from './proposed-entry-withdrawn.ts';
import { publisherChanged } from './publisher-changed.ts';
import { relatedChanged } from './related-changed.ts';
import { repositoryChanged } from './repository-changed.ts';
import { requiredLevelLowered } from './required-level-lowered.ts';
import { requiredLevelRaised } from './required-level-raised.ts';
import { requirementAdded } from './requirement-added.ts';
import { requirementMovedToSuccessor } from './requirement-moved-to-successor.ts';
import { requirementRemoved } from './requirement-removed.ts';
import { rulesChanged } from './rules-changed.ts';
import { rungLowered } from './rung-lowered.ts';
import { rungRaised } from './rung-raised.ts';
import { scaleLevelAdded } from './scale-level-added.ts';
import { scaleLevelRemoved } from './scale-level-removed.ts';
import { scaleLevelRenamed } from './scale-level-renamed.ts';
import { scaleLevelRenumbered } from './scale-level-renumbered.ts';
import { sectionChanged } from './section-changed.ts';
import { sectionDeclared } from './section-declared.ts';
import { sectionScopeChanged } from './section-scope-changed.ts';
import { sectionWithdrawn } from './section-withdrawn.ts';
import { sourcesChanged } from './sources-changed.ts';
import { stageAdded } from './stage-added.ts';
import { stageChanged } from './stage-changed.ts';
import { stageRemoved } from './stage-removed.ts';
import { successorsChanged } from './successors-changed.ts';
import { textChanged } from './text-changed.ts';
import { themeChanged } from './theme-changed.ts';
import { titleChanged } from './title-changed.ts';
import { translationAdded } from './translation-added.ts';
import { translationCaughtUp } from './translation-caught-up.ts';
import { translationChanged } from './translation-changed.ts';
import { translationRemoved } from './translation-removed.ts';
import { translationWentStale } from './translation-went-stale.ts';
import { validityExtended } from './validity-extended.ts';
import { validityShortened } from './validity-shortened.ts';
import { wholeChanged } from './whole-changed.ts';
import { writtenDifferently } from './written-differently.ts';

/** Every change kind, by id. */
export const changeKinds: readonly ChangeKind[] = [
  addressChanged,
  aliasAdded,
  aliasRemoved,
  alignedFrameworkAdded,
  alignedFrameworkChanged,
  alignedFrameworkRemoved,
  alignmentAdded,
  alignmentChanged,
  alignmentRemoved,
  audienceChanged,
  awardingBodyChanged,
  codeChanged,
  competenceLevelAdded,
  competenceLevelRemoved,
  competenceScaleChanged,
  conditionAdded,
  conditionDropped,
  conditionNarrowed,
  conditionWidened,
  contextAdded,
  contextRemoved,
  contextsNarrowed,
  contextsWidened,
  coverAdded,
  coverLowered,
  coverMovedToSuccessor,
  coverRaised,
  coverRemoved,
  definitionChanged,
  deprecatedEntryRemoved,
  deprecationReasonChanged,
  descriptorAdded,
  descriptorChanged,
  descriptorRemoved,
  dimensionAdded,
  dimensionLimitLifted,
  dimensionLimitSet,
  dimensionRemoved,
  electiveAdded,
  electiveLowered,
  electiveOptionAdded,
  electiveOptionMadeMandatory,
  electiveOptionMadeOptional,
  electiveOptionRemoved,
  electiveRaised,
  electiveRemoved,
  entriesMerged,
  entryAdded,
  entryAdopted,
  entryDeprecated,
  entryMadeProvisional,
  entryReinstated,
  entryReplaced,
  entrySplit,
  entryVanished,
  extendsChanged,
  extensionChanged,
  familyChanged,
  formerIdAdded,
  formerIdDropped,
  frameworkIdChanged,
  groupChanged,
  idChanged,
  identifierChanged,
  illustrationChanged,
  iriChanged,
  kindAdded,
  kindChanged,
  kindLevelsOpened,
  kindLevelsRestricted,
  kindRemoved,
  kindScaleChanged,
  languageAdded,
  languageChanged,
  languageRemoved,
  levelTitleChanged,
  licenceChanged,
  nameChanged,
  needRelaxed,
  needStrengthened,
  noticeAdded,
  noticeChanged,
  noticeRemoved,
  orderChanged,
  parentChanged,
  proposedEntryWithdrawn,
  publisherChanged,
  relatedChanged,
  repositoryChanged,
  requiredLevelLowered,
  requiredLevelRaised,
  requirementAdded,
  requirementMovedToSuccessor,
  requirementRemoved,
  rulesChanged,
  rungLowered,
  rungRaised,
  scaleLevelAdded,
  scaleLevelRemoved,
  scaleLevelRenamed,
  scaleLevelRenumbered,
  sectionChanged,
  sectionDeclared,
  sectionScopeChanged,
  sectionWithdrawn,
  sourcesChanged,
  stageAdded,
  stageChanged,
  stageRemoved,
  successorsChanged,
  textChanged,
  themeChanged,
  titleChanged,
  translationAdded,
  translationCaughtUp,
  translationChanged,
  translationRemoved,
  translationWentStale,
  validityExtended,
  validityShortened,
  wholeChanged,
  writtenDifferently,
];
