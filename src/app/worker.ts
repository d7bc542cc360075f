import { doJob, type Job } from '../roster/work'

/** Works on long lists beside the page. Only the page that began it speaks to it, and it asks nothing of the network. */
self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const tell = (done: number, all: number) => self.postMessage({ done, all })
  void doJob(data, tell)
    .then((finished) => self.postMessage({ finished }))
    .catch((error) => self.postMessage({ failed: String(error) }))
})
