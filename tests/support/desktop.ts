import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

type Action = { key: string; label: string };
/** `actions`: the notification's own buttons, then those that the browser adds. */
export type Shown = { id: number; title: string; message: string; actions: Action[]; silent: boolean };
type State = { shown: Shown[]; total: number; calls: number };

/** A desktop of its own for one test: a message bus and a notification service, without any screen. */
export class Desktop {
  readonly address: string;
  readonly #processes: ChildProcess[];
  readonly #answers: AsyncIterableIterator<string>;

  private constructor(address: string, processes: ChildProcess[], lines: Interface) {
    this.address = address;
    this.#processes = processes;
    this.#answers = lines[Symbol.asyncIterator]();
  }

  static async start(): Promise<Desktop> {
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = await once(createInterface(bus.stdout), 'line');
    const address = String(line);
    const server = spawn('/usr/bin/python3', [join(import.meta.dirname, 'notification-server.py')], {
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: address },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const desktop = new Desktop(address, [server, bus], createInterface(server.stdout));
    await desktop.notifications();
    return desktop;
  }

  async #ask(command: object): Promise<State> {
    this.#processes[0]?.stdin?.write(`${JSON.stringify(command)}\n`);
    const { value } = await this.#answers.next();
    return JSON.parse(value);
  }

  /** What is on the screen now. */
  async notifications(): Promise<Shown[]> {
    return (await this.#ask({ list: true })).shown;
  }

  /** How many different ones there ever were. */
  async total(): Promise<number> {
    return (await this.#ask({ list: true })).total;
  }

  /** How often a browser asked to show one; the same one again counts anew. */
  async calls(): Promise<number> {
    return (await this.#ask({ list: true })).calls;
  }

  /** Clicks a notification, or presses the button with that label. */
  async click({ id, actions }: Shown, label?: string): Promise<void> {
    const action = label === undefined ? 'default' : actions.find((one) => one.label === label)?.key;
    if (action === undefined) throw new Error(`No button ${label} among ${actions.map((one) => one.label).join(', ')}`);
    await this.#ask({ click: id, action });
  }

  /** Closes a notification as a person does who wipes it away. */
  async close({ id }: Shown): Promise<void> {
    await this.#ask({ close: id });
  }

  /** As a system does in which the person has forbidden the browser its notifications. */
  async refuse(): Promise<void> {
    await this.#ask({ refuse: true });
  }

  async lock(): Promise<void> {
    await this.#ask({ lock: true });
  }

  async unlock(): Promise<void> {
    await this.#ask({ lock: false });
  }

  stop(): void {
    for (const child of this.#processes) child.kill();
  }
}
