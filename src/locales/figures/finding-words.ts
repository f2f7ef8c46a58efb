import { i18n } from '#i18n';
import type { SensationState } from '../../domain/analysis/sensation-state.ts';
import type { Finding } from '../../domain/analysis/sentences.ts';
import { stateShare } from '../../domain/analysis/state-share.ts';
import type { Sums } from '../../domain/analysis/sums.ts';
import type { Wording } from '../../domain/wording.ts';
import { sensationLabel } from '../sensations.ts';
import { shortStateName } from '../states.ts';
import { basisText, intervalText, timeName } from './words.ts';

/** How the person names states, and sensations of their own. */
export type Words = { wording: Wording; own?: ReadonlyMap<string, string> };

/** "Jaw tight: there in 7 of your 9 check-ins with “Mobilised” (3 of 20 others)." */
export function pairText({ sensation, branch, with: led, others }: SensationState, { wording, own }: Words): string {
  const [label, state] = [sensationLabel(sensation, own), shortStateName(branch, wording)];
  return i18n.t('insights.pair', [label, state, led.there, led.count, others.there, others.count]);
}

/** The same for somebody who reads about another person. */
export function reportedPairText({ sensation, branch, with: led, others }: SensationState, words: Words): string {
  const [label, state] = [sensationLabel(sensation, words.own), shortStateName(branch, words.wording)];
  return i18n.t('report.pair', [label, state, led.there, led.count, others.there, others.count]);
}

/** One finding as one sentence with its n: nothing about why, and nothing that praises or warns. */
export function findingText(finding: Finding, words: Words): string {
  const { kind } = finding;
  const { wording } = words;
  if (kind === 'few-answered') return i18n.t('insights.finding.few', [finding.answered, finding.shown]);
  if (kind === 'sensation-state') return pairText(finding, words);
  if (kind === 'eased') {
    return i18n.t('insights.finding.eased', finding.count, [finding.count, i18n.t('insights.onDays', finding.days)]);
  }
  const { branch, share } = finding;
  const [state, most, basis] = [shortStateName(branch, wording), intervalText(share), basisText(finding)];
  if (kind === 'most-noticed') {
    const { next } = finding;
    const [second, less] = [shortStateName(next.branch, wording), intervalText(next.share)];
    return i18n.t('insights.finding.most', [state, most, second, less, basis]);
  }
  const { time, otherwise } = finding;
  const [less, count] = [intervalText(otherwise.share), i18n.t('pattern.count', otherwise.count)];
  return i18n.t('insights.finding.time', [timeName(time), state, most, basis, less, count]);
}

/** The same for the popup, in one line; what needs more room than that is in the journal. */
export function glanceText(findings: readonly Finding[], wording: Wording): string | undefined {
  const most = findings.find((finding) => finding.kind === 'most-noticed');
  if (most) {
    return i18n.t('insights.glance.most', [shortStateName(most.branch, wording), intervalText(most.share)]);
  }
  const eased = findings.find((finding) => finding.kind === 'eased');
  return eased && i18n.t('insights.glance.eased', eased.count);
}

/** In place of findings: that nothing stands out, or that there is too little yet for anything to do so. */
export const noFindingText = (sums: Sums): string =>
  i18n.t(stateShare(sums).shares.enough ? 'insights.finding.none' : 'insights.finding.early');
