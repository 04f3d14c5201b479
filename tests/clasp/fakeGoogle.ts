/**
 * Google's Apps Script API on 127.0.0.1, for the unmodified clasp: a proxy leads every host to one HTTPS server whose
 * certificate the child process is told to trust. What is pushed is kept as Google would keep it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import {
  createServer as createProxy,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describeWith } from '../support/browser';

export interface RemoteFile {
  name: string;
  type: 'SERVER_JS' | 'HTML' | 'JSON';
  source: string;
}

/** What Google answers instead, to one method or to each. */
export interface Refusal {
  method?: 'GET' | 'PUT' | 'POST';
  /** Where its path ends so alone. */
  at?: string;
  status: number;
  message: string;
}

/** As the Apps Script API gives one; the one without a version is the editors' own. */
export interface RemoteDeployment {
  deploymentId: string;
  deploymentConfig: { versionNumber?: number; description?: string };
}

export interface FakeGoogle {
  /** The scripts Google holds, by ID. */
  projects: Map<string, RemoteFile[]>;
  /** The files of each version of a script. */
  versions: Map<string, RemoteFile[][]>;
  deployments: Map<string, RemoteDeployment[]>;
  /** Method and path of each request, in order. */
  requests: string[];
  refusal: Refusal | null;
  /** A child's environment in which Google is here and somebody is logged in. */
  env: NodeJS.ProcessEnv;
  /** The same, where nobody is. */
  loggedOut: NodeJS.ProcessEnv;
  /** The same, where the way to Google is cut. */
  offline: NodeJS.ProcessEnv;
  close(): void;
}

/** `describe` where openssl can make the certificate; elsewhere a loud skip, and in CI a failure. */
export function describeWithGoogle(name: string, tests: () => void): void {
  describeWith(spawnSync('openssl', ['version']).status === 0, 'no openssl found', name, tests);
}

export async function startFakeGoogle(): Promise<FakeGoogle> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'google-')));
  const { key, cert, certFile } = certificate(folder);
  const google = {
    projects: new Map(),
    versions: new Map(),
    deployments: new Map(),
    requests: [],
    refusal: null,
  } as Omit<FakeGoogle, 'env' | 'loggedOut' | 'offline' | 'close'>;

  const api = createServer({ key, cert }, (request, response) => void answer(google, request, response));
  const apiPort = await listen(api);
  const tunnels = new Set<Socket>();
  const proxy = createProxy((_request, response) => response.writeHead(405).end());
  proxy.on('connect', (_request: IncomingMessage, client: Socket) => {
    const onward = connect(apiPort, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const socket of [client, onward]) {
      tunnels.add(socket.on('error', () => socket.destroy()));
    }
    client.pipe(onward).pipe(client);
  });
  const proxyPort = await listen(proxy);

  const auth = join(folder, 'login.json');
  writeFileSync(auth, JSON.stringify({ tokens: { default: login } }));
  const throughProxy = (port: number): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    // Nobody's own login is read, whatever else goes wrong.
    HOME: folder,
    clasp_config_auth: auth,
    HTTPS_PROXY: `http://127.0.0.1:${port}`,
    NO_PROXY: '',
    NODE_EXTRA_CA_CERTS: certFile,
  });
  return Object.assign(google, {
    env: throughProxy(proxyPort),
    loggedOut: { ...throughProxy(proxyPort), clasp_config_auth: join(folder, 'nobody.json') },
    // Port 1 of this machine: nothing listens there.
    offline: throughProxy(1),
    close() {
      tunnels.forEach((socket) => socket.destroy());
      api.close();
      proxy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** A token that is good until 2100, so that nobody asks for another. */
const login = {
  type: 'authorized_user',
  client_id: 'fake',
  client_secret: 'x',
  refresh_token: 'r',
  access_token: 'fake-access',
  expiry_date: Date.UTC(2100, 0),
};

function certificate(folder: string) {
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = 'subjectAltName=DNS:*.googleapis.com,DNS:googleapis.com';
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Fake Google'];
  execFileSync('openssl', [...request, '-addext', names, '-keyout', keyFile, '-out', certFile], {
    stdio: 'ignore',
  });
  return { key: readFileSync(keyFile), cert: readFileSync(certFile), certFile };
}

/** On a free port of this machine only; a server that is forgotten does not keep the process. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return (server.address() as AddressInfo).port;
}

/** `projects.getContent` and `projects.updateContent`, as the reference of the Apps Script API says. */
async function answer(
  google: Pick<FakeGoogle, 'projects' | 'versions' | 'deployments' | 'requests' | 'refusal'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await text(request);
  const { pathname } = new URL(request.url ?? '/', 'https://script.googleapis.com');
  google.requests.push(`${request.method} ${pathname}`);
  const reply = (status: number, content: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
  const refuse = ({ status, message }: Refusal) =>
    reply(status, { error: { code: status, message, errors: [{ message, domain: 'global' }] } });

  const { refusal } = google;
  if (refusal && (refusal.method ?? request.method) === request.method && pathname.endsWith(refusal.at ?? ''))
    return void refuse(refusal);
  if (request.headers.authorization !== `Bearer ${login.access_token}`)
    return void refuse({ status: 401, message: 'Request had invalid authentication credentials.' });
  const [, scriptId = '', what, id] =
    /^\/v1\/projects\/([^/]+)\/(content|versions|deployments)(?:\/([^/]+))?$/.exec(pathname) ?? [];
  const held = google.projects.get(scriptId);
  if (!held) return void refuse({ status: 404, message: 'Requested entity was not found.' });
  if (what === 'versions') {
    const versions = [...(google.versions.get(scriptId) ?? []), held];
    google.versions.set(scriptId, versions);
    return void reply(200, { scriptId, versionNumber: versions.length });
  }
  if (what === 'deployments') {
    const answered = deploymentsOf(google, scriptId, request.method, id, body);
    return void (answered === null
      ? refuse({ status: 404, message: 'Requested entity was not found.' })
      : reply(200, answered));
  }
  // A push clears all that was there.
  const files = request.method === 'PUT' ? (JSON.parse(body) as { files: RemoteFile[] }).files : held;
  google.projects.set(scriptId, files);
  reply(200, { scriptId, files });
}

/** `projects.deployments`: list, create and update. */
function deploymentsOf(
  google: Pick<FakeGoogle, 'deployments'>,
  scriptId: string,
  method: string | undefined,
  id: string | undefined,
  body: string,
): unknown {
  const deployments = google.deployments.get(scriptId) ?? [];
  if (method === 'GET') return { deployments };
  if (method === 'POST') {
    const made = {
      deploymentId: `AKfycb-made-${deployments.length}`,
      deploymentConfig: JSON.parse(body) as RemoteDeployment['deploymentConfig'],
    };
    google.deployments.set(scriptId, [...deployments, made]);
    return made;
  }
  const known = deployments.find(({ deploymentId }) => deploymentId === id);
  if (known === undefined) return null;
  known.deploymentConfig = (JSON.parse(body) as RemoteDeployment).deploymentConfig;
  return known;
}
