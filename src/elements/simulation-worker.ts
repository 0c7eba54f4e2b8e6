/// <reference lib="webworker" />
import { loadSimulation } from '#registry';
import type { Order, Report } from './book-simulation.ts';

/** The runs that the page still waits for: forms run side by side. */
const awaited = new Set<number>();

/** Runs simulations away from the page, each until it is done or the page stops it. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if ('stop' in data) awaited.delete(data.stop);
  else void work(data);
});

async function work({ run, calculator, values }: Extract<Order, { calculator: string }>): Promise<void> {
  awaited.add(run);
  try {
    const simulate = await loadSimulation(calculator);
    const steps = simulate(values);
    for (let step = steps.next(); ; step = steps.next()) {
      if (!awaited.has(run)) return;
      if (step.done) return report({ run, done: step.value });
      report({ run, share: step.value });
      await breath();
    }
  } catch {
    report({ run, failed: true });
  } finally {
    awaited.delete(run);
  }
}

const report = (message: Report): void => postMessage(message);

/** Lets a waiting message in. A timer would wait four milliseconds each time; a channel does not. */
function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve(port1.close()));
    port1.start();
    port2.postMessage(null);
  });
}
