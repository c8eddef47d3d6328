import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { answersOf, partsOf } from '../parts/answers.ts'
import { fieldGroup } from '../../kit/field.ts'
import { area, line, tick } from '../parts/lines.ts'
import { SettingsPart } from './settings-part.ts'
import { say } from './words.ts'

/** Telephone, sites that host services, languages, and the letter about the week. */
@customElement('dime-settings-contacts')
export class SettingsContacts extends SettingsPart {
  private send(event: Event): void {
    const answers = answersOf(event)
    void this.save({
      phone: answers.text('phone'),
      sites: partsOf(answers.text('sites')),
      locales: answers.has('en') ? ['it', 'en'] : ['it'],
      weeklyReport: answers.has('weekly'),
    })
  }

  private languages() {
    const words = say(this)
    const isOn = this.view.values.locales.includes('en')
    const question = {
      ...{ id: 'locales', label: words.names.locales, hint: words.italianAlways },
      fault: this.fault('locales'),
    }
    return fieldGroup(this, question, tick({ id: 'en', label: words.english, isOn }))
  }

  private weekly() {
    const words = say(this)
    const { weeklyReport: isOn } = this.view.values
    const question = {
      ...{ id: 'weeklyReport', label: words.names.weeklyReport, hint: words.weeklyHint },
      fault: this.fault('weeklyReport'),
    }
    return fieldGroup(this, question, tick({ id: 'weekly', label: words.weeklySend, isOn }))
  }

  override render() {
    const words = say(this)
    const { asked, edition, view } = this
    const phone = line(this, {
      ...{ id: 'phone', type: 'tel', most: 21, label: words.names.phone, hint: words.phoneHint },
      ...{ value: view.values.phone, fault: this.fault('phone') },
    })
    const sites = area(this, {
      ...{ id: 'sites', label: words.names.sites, hint: words.sitesHint, rows: 4 },
      ...{ value: view.values.sites.join('\n'), fault: this.fault('sites') },
    })
    const form = html`<form class="fields narrow" novalidate @submit=${this.send}>
      ${this.marked('phone', phone)} ${this.marked('sites', sites)}
      ${this.marked('locales', this.languages())} ${this.marked('weeklyReport', this.weekly())}
      ${this.end(asked)}
    </form>`
    return html`${keyed(edition, form)}`
  }
}
