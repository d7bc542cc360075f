import { connect } from 'node:net'

/** What a visitor asks for, and the tag under which they have it already. */
export type Asked = { readonly path: string; readonly tag?: string | undefined }
/** What came back. `bytes` are those of the body as it was sent. */
export type Answered = {
  readonly path: string
  readonly status: number
  readonly bytes: number
  readonly tag: string | undefined
}

const HEAD_END = '\r\n\r\n'

const requestText = ({ path, tag }: Asked, host: string): string =>
  [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Accept-Encoding: gzip',
    'Accept-Language: zh-CN,zh;q=0.9',
    ...(tag ? [`If-None-Match: ${tag}`] : []),
    HEAD_END.slice(2),
  ].join('\r\n')

const LENGTH = /^content-length: *(\d+)/im
const TAG = /^etag: *(.*?)\r?$/im

/** The first whole answer in what has come so far, and how long it is; undefined while it is not whole. */
const answerIn = (
  come: Buffer,
  path: string,
): { readonly answer: Answered; readonly length: number } | undefined => {
  const end = come.indexOf(HEAD_END)
  if (end < 0) return undefined
  const head = come.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const bytes = status === 304 ? 0 : Number(LENGTH.exec(head)?.[1])
  const length = end + HEAD_END.length + bytes
  if (!Number.isSafeInteger(length)) throw new Error(`${path} came without its length`)
  if (come.length < length) return undefined
  return { answer: { path, status, bytes, tag: TAG.exec(head)?.[1] }, length }
}

/** What is being asked, and who waits for the answers. */
type Question = {
  readonly all: readonly Asked[]
  readonly answers: Answered[]
  readonly resolve: (answers: readonly Answered[]) => void
  readonly reject: (error: unknown) => void
}

/** Takes the whole answers out of what has come. @returns what is left of it */
const takeAnswers = (come: Buffer, { all, answers }: Question): Buffer => {
  let left = come
  for (let at = answers.length; at < all.length; at++) {
    const found = answerIn(left, all[at]?.path ?? '')
    if (found === undefined) return left
    answers.push(found.answer)
    left = left.subarray(found.length)
  }
  return left
}

/** A connection that asks for several things at once and hands back the answers in that order. */
const connectionTo = ({ hostname, port, host }: URL) => {
  const socket = connect({ port: Number(port), host: hostname, noDelay: true })
  let come: Buffer = Buffer.alloc(0)
  let question: Question | undefined
  const fail = (error: unknown) => question?.reject(error)
  const read = (chunk: Buffer) => {
    if (question === undefined) return
    come = takeAnswers(come.length === 0 ? chunk : Buffer.concat([come, chunk]), question)
    if (question.answers.length === question.all.length) question.resolve(question.answers)
  }
  socket.on('data', (chunk: Buffer) => {
    try {
      read(chunk)
    } catch (error) {
      fail(error)
    }
  })
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the connection was closed')))
  const ask = (all: readonly Asked[]): Promise<readonly Answered[]> =>
    new Promise((resolve, reject) => {
      question = { all, answers: [], resolve, reject }
      socket.write(all.map((one) => requestText(one, host)).join(''))
    })
  return { ask, end: () => socket.destroy() }
}

/** Browsers ask for so many files of one site at once. */
const AT_ONCE = 6

/** One visit: the page first, then all it asks for in that order, a few at once. @throws when the connection fails */
export const visit = async (site: URL, [page, ...others]: readonly Asked[]): Promise<readonly Answered[]> => {
  if (page === undefined) return []
  const connection = connectionTo(site)
  try {
    const answers = [...(await connection.ask([page]))]
    for (let at = 0; at < others.length; at += AT_ONCE)
      answers.push(...(await connection.ask(others.slice(at, at + AT_ONCE))))
    return answers
  } finally {
    connection.end()
  }
}
