/** Milliseconds. A page that draws each few rows anew has no time for anything else, and nobody reads faster. */
const apart = 1_000;

/** Tells of how much is done, in whole hundredths: at once, then a second apart at least, and of the end always. */
export function nowAndThen(tell: (done: number) => void, clock: () => number): (done: number) => void {
  let [told, at] = [-1, Number.NEGATIVE_INFINITY];
  return (done) => {
    const hundredth = Math.floor(done * 100);
    if (hundredth === told || (done < 1 && clock() - at < apart)) return;
    [told, at] = [hundredth, clock()];
    tell(hundredth / 100);
  };
}
