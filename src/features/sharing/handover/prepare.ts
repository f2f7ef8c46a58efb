import type { Piece } from '../../../domain/backup-text.ts';
import type { Log } from '../../../domain/handover/choice.ts';
import type { Format } from '../../../domain/handover/file-name.ts';
import { chosen, firstOf, type Hiding, handedOver, ordered } from '../../../domain/handover/handed-over.ts';
import { freshIds } from '../../../domain/handover/nameless.ts';
import { summaryOf } from '../../../domain/handover/summary.ts';
import { beginningsOf } from './beginning.ts';
import type { Looked, Made, Wanted } from './messages.ts';
import { blobFrom, mediaTypes, partsOf, textsIn } from './write.ts';

type OnPart = (done: number) => void;

/** Records of which the beginning of a file is made: more than it shows. */
const forBeginning = 20;

/** Makes files of a log, and shows how they begin: by the same steps, so that what is shown is what leaves. */
export class Preparation {
  #draw: number | undefined;
  #fresh = freshIds(() => crypto.randomUUID());

  #hiding({ weeks, nameless, draw }: Wanted): Hiding {
    if (draw !== this.#draw) this.#fresh = freshIds(() => crypto.randomUUID());
    this.#draw = draw;
    return { weeks, ...(nameless ? { freshId: this.#fresh } : {}) };
  }

  #records(log: Log, wanted: Wanted, format: Format) {
    const hiding = this.#hiding(wanted);
    const own = chosen(log, wanted.selection, hiding, format === 'json');
    return { hiding, own: ordered(own, format === 'json' ? 'id' : 'time', hiding) };
  }

  look(log: Log, wanted: Wanted, format: Format): Looked {
    const { own, hiding } = this.#records(log, wanted, format);
    const first = handedOver(firstOf(own, forBeginning), hiding);
    return { summary: summaryOf(own, wanted.weeks), beginnings: beginningsOf(first, wanted, format) };
  }

  /** `pieces`: the whole log's texts, where they were made while it was read. */
  async make(log: Log, wanted: Wanted, format: Format, onPart: OnPart, pieces?: readonly Piece[]): Promise<Made> {
    const { own, hiding } = this.#records(log, wanted, format);
    const turned = handedOver(own, hiding, (done) => onPart(done / 2));
    const total = textsIn(own, format);
    let done = 0;
    function* counted<Each>(all: Iterable<Each>): Generator<Each> {
      for (const each of all) {
        yield each;
        if (++done % 10 === 0) onPart(0.5 + Math.min(0.5, done / total / 2));
      }
    }
    const files: Blob[] = [];
    for (const parts of partsOf(turned, wanted, format, counted, pieces)) {
      files.push(await blobFrom(parts, mediaTypes[format]));
    }
    return { files, summary: summaryOf(own, wanted.weeks) };
  }
}
