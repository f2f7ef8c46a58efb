type Going<Step> = { step: Step; cancelling: AbortController; show: ((step: Step) => void) | undefined };

/**
 * Work that goes on when its part of the page is left. Whoever comes back sees how far it is, or hears how it ended,
 * which is told once.
 */
export class Lasting<Step> {
  #going: Going<Step> | undefined;
  readonly #isUnderWay: (step: Step) => boolean;

  constructor(isUnderWay: (step: Step) => boolean) {
    this.#isUnderWay = isUnderWay;
  }

  /** Where it stands; `undefined` where there is none, or its end has been told. */
  get step(): Step | undefined {
    return this.#going?.step;
  }

  begin(step: Step, cancelling: AbortController, show: (step: Step) => void): void {
    this.#going = { step, cancelling, show };
    this.tell(step);
  }

  tell(step: Step): void {
    if (!this.#going) return;
    this.#going.step = step;
    this.#going.show?.(step);
    if (this.#going.show && !this.#isUnderWay(step)) this.#going = undefined;
  }

  /** Tells somebody from now on, beginning with where it stands, until what is returned is called. */
  watch(show: (step: Step) => void): () => void {
    if (this.#going) {
      this.#going.show = show;
      this.tell(this.#going.step);
    }
    return () => {
      if (this.#going) this.#going.show = undefined;
    };
  }

  cancel(): void {
    this.#going?.cancelling.abort();
  }
}
