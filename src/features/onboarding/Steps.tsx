import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

type Props = { steps: readonly { name: string; part: ComponentChildren }[]; index: number };

const address = (index: number) => `#welcome/${index + 1}`;

/** One step after the other, as plain links: on, back, to any of them, or away. */
export function Steps({ steps, index: asked }: Props) {
  const index = Math.min(asked, steps.length - 1);
  const isLast = index === steps.length - 1;
  return (
    <>
      <p class="muted">{i18n.t('welcome.hint')}</p>
      <nav aria-label={i18n.t('nav.welcome')}>
        <ol class="step-list">
          {steps.map(({ name }, each) => (
            <li key={name}>
              <a href={address(each)} title={name} aria-current={each === index ? 'step' : undefined}>
                <span aria-hidden="true">{each + 1}</span>
                <span class="visually-hidden">{name}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <section class="panel" data-step={index + 1} aria-labelledby="step-title" key={index}>
        <h2 id="step-title">{steps[index]?.name}</h2>
        {steps[index]?.part}
      </section>
      <div class="row">
        <a class="button" data-weight="main" data-on href={isLast ? '#patterns' : address(index + 1)}>
          {i18n.t(isLast ? 'history.done' : 'welcome.on')}
        </a>
        {index > 0 && (
          <a class="button" data-back href={address(index - 1)}>
            {i18n.t('welcome.back')}
          </a>
        )}
        {!isLast && (
          <a class="button" data-weight="link" data-leave href="#patterns">
            {i18n.t('welcome.rest')}
          </a>
        )}
      </div>
    </>
  );
}
