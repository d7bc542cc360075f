import './older-browsers'
import { doJob, type Job } from '../roster/work'
import { type CasesJob, doCases } from './judge-cases'
import { doReport, type ReportJob, withCounted } from './report-work'

/** Works on long lists beside the page. Only the page that began it speaks to it, and it asks nothing of the network. */
self.addEventListener('message', ({ data }: MessageEvent<Job | ReportJob | CasesJob>) => {
  const tell = (done: number, all: number) => self.postMessage({ done, all })
  const finish = async () => {
    if (data.kind === 'report') return doReport(data, tell)
    return data.kind === 'cases' ? doCases(data, tell) : await doJob(withCounted(data), tell)
  }
  void finish()
    .then((finished) => self.postMessage({ finished }))
    .catch((error) => self.postMessage({ failed: String(error) }))
})
