import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Floor } from '../../domain/analysis/floor.ts';
import { floorText } from '../../locales/figures/words.ts';

type Props = {
  title: string;
  /** One sentence with its n and days. */
  sentence?: string | undefined;
  missing?: readonly Floor[];
  children?: ComponentChildren;
};

/** A figure of the report; below its floors it says what is missing. */
export function Part({ title, sentence, missing = [], children }: Props) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {sentence && <p class="sentence">{sentence}</p>}
      {missing.length > 0 && (
        <p class="sentence" data-not-yet>
          {i18n.t('insights.notYet', [missing.map(floorText).join(' · ')])}
        </p>
      )}
      {children}
    </section>
  );
}
