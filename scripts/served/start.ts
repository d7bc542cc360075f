import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../free-port.mjs'
import { serverHere } from '../servers.mjs'

/** Where a server keeps its own files, and the folder that it serves. */
export type Place = {
  readonly top: string
  readonly folder: string
  /** Where nginx writes the path of each request, if anywhere. */
  readonly log?: string
}
/** A server that answers. */
export type Running = { readonly address: string; readonly stop: () => Promise<void> }
export type Start = (place: Place) => Promise<Running>

const PATIENCE_MS = 100
const TRIES = 150

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    (response) => response.arrayBuffer().then(() => true),
    () => false,
  )

/** @throws when the server ends, or answers nothing for fifteen seconds */
const untilUp = async (server: ChildProcess, port: number): Promise<Running> => {
  const address = `http://127.0.0.1:${port}/`
  const stop = async () => {
    if (server.exitCode !== null) return
    const ended = once(server, 'exit')
    server.kill()
    await ended
  }
  for (let tries = 0; tries < TRIES; tries++) {
    if (await answers(address)) return { address, stop }
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    await pause(PATIENCE_MS)
  }
  await stop()
  throw new Error(`nobody answers at ${address}`)
}

/** Our configuration with another port and folder, inside the least that nginx needs around it. */
const nginxText = ({ top, folder, log }: Place, port: number): string => {
  const own = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/huice;', `root ${folder};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${top}/${name};`)
    .join(' ')
  return `daemon off; pid ${top}/pid; error_log ${top}/errors; worker_processes 1;
    events { worker_connections 512; }
    http { log_format path '$request_uri'; access_log ${log ? `${log} path` : 'off'}; ${temporary} ${own} }`
}

/** Starts nginx with our configuration. */
export const startNginx: Start = async (place) => {
  // Where nginx is started by root its workers are somebody else.
  chmodSync(place.top, 0o755)
  const port = await freePort()
  const file = join(place.top, 'nginx.conf')
  writeFileSync(file, nginxText(place, port))
  const words = ['-p', place.top, '-c', file, '-e', join(place.top, 'errors')]
  return untilUp(spawn(serverHere('nginx') ?? 'nginx', words, { stdio: 'ignore' }), port)
}

/** Starts Caddy with our configuration. */
export const startCaddy: Start = async ({ top, folder }) => {
  const port = await freePort()
  const file = join(top, 'Caddyfile')
  const own = readFileSync('deploy/Caddyfile', 'utf8')
    .replace(':8080 {', `:${port} {\n\tbind 127.0.0.1`)
    .replace('root * /srv/huice', `root * ${folder}`)
  mkdirSync(join(top, 'home'), { recursive: true })
  writeFileSync(file, own)
  const env = { ...process.env, HOME: join(top, 'home'), XDG_DATA_HOME: top, XDG_CONFIG_HOME: top }
  const words = ['run', '--config', file, '--adapter', 'caddyfile']
  return untilUp(spawn(serverHere('caddy') ?? 'caddy', words, { env, stdio: 'ignore' }), port)
}
