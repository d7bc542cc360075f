import './older-browsers'
import { doJob, type Job } from '../roster/work'
import { doReport, type ReportJob, withCounted } from './report-work'

/** Works on long lists beside the page. Only the page that began it speaks to it, and it asks nothing of the network. */
self.addEventListener('message', ({ data }: MessageEvent<Job | ReportJob>) => {
  const tell = (done: number, all: number) => self.postMessage({ done, all })
  const finish = async () =>
    data.kind === 'report' ? doReport(data, tell) : await doJob(withCounted(data), tell)
  void finish()
    .then((finished) => self.postMessage({ finished }))
    .catch((error) => self.postMessage({ failed: String(error) }))
})
