import { useEffect, useState } from 'preact/hooks';

/** The present, renewed with each minute of the clock and when the page is looked at again. */
export function useMinute(now: () => Temporal.Instant): Temporal.Instant {
  const [minute, setMinute] = useState(now);
  useEffect(() => {
    const renew = () => setMinute(now());
    const timer = setTimeout(renew, 60_000 - (minute.epochMilliseconds % 60_000));
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [minute]);
  return minute;
}
