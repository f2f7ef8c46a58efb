/** Tells of whole hundredths alone: a page that draws each few rows anew has no time for anything else. */
export function inHundredths(tell: (done: number) => void): (done: number) => void {
  let told = -1;
  return (done) => {
    const hundredth = Math.floor(done * 100);
    if (hundredth === told) return;
    told = hundredth;
    tell(hundredth / 100);
  };
}
