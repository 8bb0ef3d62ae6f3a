// The YAML language server as an editor runs it: a process that speaks JSON-RPC over its standard input and output.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A problem as an editor underlines it; lines count from 0. */
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

/** A proposal. `textEdit` is what is typed for it. */
export interface Proposal {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly textEdit: { readonly newText: string };
}

/** A server that has a folder open. `file` is below that folder and need not exist. */
export interface LanguageServer {
  /** What is wrong with a text. */
  readonly check: (file: string, text: string) => Promise<readonly Diagnostic[]>;
  /** What is proposed where `|` stands in a text. */
  readonly complete: (file: string, text: string) => Promise<readonly Proposal[]>;
  /** What is shown over the character behind `|`. */
  readonly hover: (file: string, text: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const require = createRequire(import.meta.url);
const program = require.resolve('yaml-language-server/bin/yaml-language-server');

/** Starts a server in a folder, with the settings that the editor has under `yaml`. */
export async function startServer(folder: string, settings: object = {}): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map<number, (result: unknown) => void>();
  const reports = new Map<string, (found: readonly Diagnostic[]) => void>();
  let last = 0;

  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = <T>(method: string, params?: unknown) => {
    const id = ++last;
    send({ id, method, params });
    return new Promise<T>((resolve) => answers.set(id, (result) => resolve(result as T)));
  };
  const take = (message: Message) => {
    if (message.method === undefined) return answers.get(message.id ?? 0)?.(message.result);
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly Diagnostic[] };
      reports.get(uri)?.(diagnostics);
    }
    if (message.id === undefined) return;
    const { items = [] } = (message.params ?? {}) as { items?: readonly { section: string }[] };
    const offline = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, ...settings };
    const result = items.map(({ section }) => (section === 'yaml' ? offline : {}));
    send({ id: message.id, result: message.method === 'workspace/configuration' ? result : null });
  };
  let received = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const head = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(received.toString('latin1', 0, Math.max(head, 0)))?.[1]);
      if (head < 0 || received.length < head + 4 + length) return;
      take(JSON.parse(received.toString('utf8', head + 4, head + 4 + length)));
      received = received.subarray(head + 4 + length);
    }
  });

  const rootUri = pathToFileURL(folder).href;
  const textDocument = {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
  };
  await ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'folder' }],
    capabilities: { textDocument, workspace: { configuration: true, workspaceFolders: true } },
  });
  send({ method: 'initialized', params: {} });

  const open = (file: string, text: string) => {
    const uri = pathToFileURL(path.join(folder, file)).href;
    const found = new Promise<readonly Diagnostic[]>((resolve) => reports.set(uri, resolve));
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: ++last, text } },
    });
    return { uri, found };
  };
  const at = async <T>(method: string, file: string, marked: string) => {
    const { uri } = open(file, marked.replace('|', ''));
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return ask<T>(method, { textDocument: { uri }, position });
  };
  return {
    check: (file, text) => open(file, text).found,
    complete: async (file, text) => {
      const { items } = await at<{ items: readonly Proposal[] }>('textDocument/completion', file, text);
      return items;
    },
    hover: async (file, text) => {
      const shown = await at<{ contents: { value: string } } | null>('textDocument/hover', file, text);
      return shown?.contents.value ?? '';
    },
    stop: async () => {
      await ask('shutdown');
      send({ method: 'exit' });
    },
  };
}
