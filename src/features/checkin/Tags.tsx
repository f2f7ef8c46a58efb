import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { inOrderOfUse, longestTag, mostTags, tagFrom, tagKinds, tagsAtFirst, withTag } from '../../domain/tag.ts';
import { starterTags } from '../../locales/tags.ts';
import { AddText } from '../../ui/AddText.tsx';
import { TagChips } from './TagChips.tsx';

/** As many as stand in two lines of the popup. */
const shownAtFirst = 4;

type Props = {
  tags: readonly string[];
  /** Tags of earlier entries, most recently used first. */
  used: readonly string[];
  onTags: (tags: string[]) => void;
};

/** Where, with whom and what: the likely ones at first, and all of them, with own ones, behind "More tags". */
export function Tags({ tags, used, onTags }: Props) {
  const [all, setAll] = useState(false);
  // What was taken back stays to be tapped again, at its place.
  const seen = useRef(new Set<string>()).current;
  for (const tag of tags) seen.add(tag);
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const starters = starterTags();
  const ours = tagKinds.flatMap((kind) => starters[kind]);
  const own = [...new Set([...used, ...seen])].filter((tag) => !ours.includes(tag));
  const toggle = (tag: string) => onTags(withTag(tags, tag));

  // The button that was pressed is gone: whoever came by keyboard goes on with the one in its place.
  function unfold(wanted: boolean): void {
    setAll(wanted);
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus());
  }
  function add(typed: string): void {
    const tag = tagFrom(typed, [...ours, ...own]);
    if (tag !== undefined && !tags.includes(tag)) toggle(tag);
  }
  const atFirst = tagsAtFirst([...seen], used, likelyOf(starters), shownAtFirst);
  return (
    <section class="tags" aria-labelledby={titleId} ref={section}>
      <div class="row spread">
        <h2 id={titleId}>{i18n.t('tags.title')}</h2>
        {all && (
          <button type="button" class="button" data-weight="link" aria-expanded={true} onClick={() => unfold(false)}>
            {i18n.t('tags.less')}
          </button>
        )}
      </div>
      {!all && (
        <TagChips shown={atFirst} {...{ tags }} onToggle={toggle}>
          <button type="button" class="chip" data-more aria-expanded={false} onClick={() => unfold(true)}>
            {i18n.t('tags.more')}
          </button>
        </TagChips>
      )}
      {all &&
        tagKinds.map((kind) => (
          <TagChips
            key={kind}
            name={i18n.t(`tags.${kind}`)}
            shown={inOrderOfUse(starters[kind], used)}
            {...{ tags }}
            onToggle={toggle}
          />
        ))}
      {all && own.length > 0 && <TagChips name={i18n.t('tags.own')} shown={own} {...{ tags }} onToggle={toggle} />}
      {all && tags.length < mostTags && (
        <AddText
          name="tag"
          label={i18n.t('tags.add')}
          button={i18n.t('tags.addNow')}
          longest={longestTag}
          onAdd={add}
        />
      )}
    </section>
  );
}

/** One of each kind, for somebody who has used none yet. */
const likelyOf = (starters: ReturnType<typeof starterTags>) => tagKinds.flatMap((kind) => starters[kind].slice(0, 1));
