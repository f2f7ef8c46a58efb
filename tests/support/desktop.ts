import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

export type Shown = { id: number; title: string; message: string };

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

  async #ask(command: object): Promise<{ shown: Shown[]; total: number }> {
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

  async click({ id }: Shown): Promise<void> {
    await this.#ask({ click: id });
  }

  stop(): void {
    for (const child of this.#processes) child.kill();
  }
}
