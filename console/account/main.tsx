import { start } from '../base/start.tsx'
import { AccountApp } from './app.tsx'
import '../style.css'

start(AccountApp)
