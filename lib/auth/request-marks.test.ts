import type { IncomingHttpHeaders } from 'node:http'
import { expect, it } from 'vitest'
import { addressPrefix, askedPath, clientAddress, isLoopback, markRequest } from './request-marks.ts'

function marked(headers: IncomingHttpHeaders, remoteAddress: string | undefined, proxies = 0) {
  const request = { url: '/desk', headers: { ...headers }, socket: { remoteAddress } }
  markRequest(request, proxies)
  return clientAddress(new Headers(request.headers as Record<string, string>))
}

it('takes the address of the socket and no claim of the client', () => {
  expect(marked({ 'x-forwarded-for': '10.1.1.1', 'x-galley-address': '127.0.0.1' }, '203.0.113.9')).toBe(
    '203.0.113.9',
  )
})

it('believes as many proxies as stand in front, counted from the right', () => {
  const chain = { 'x-forwarded-for': '127.0.0.1, 198.51.100.7, 192.0.2.1' }
  expect(marked(chain, '10.0.0.1', 1)).toBe('192.0.2.1')
  expect(marked(chain, '10.0.0.1', 2)).toBe('198.51.100.7')
})

it('knows no address rather than a wrong one', () => {
  expect(marked({ 'x-galley-address': '127.0.0.1' }, undefined)).toBeNull()
  expect(marked({ 'x-forwarded-for': 'localhost' }, '10.0.0.1', 1)).toBeNull()
  expect(marked({}, '10.0.0.1', 3)).toBeNull()
  expect(clientAddress(new Headers())).toBeNull()
})

it('reads IPv4 inside IPv6 as IPv4', () => {
  expect(marked({}, '::ffff:192.0.2.8')).toBe('192.0.2.8')
})

it.each([
  ['192.0.2.8', '192.0.2.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8:1:2:3:4:5::', '2001:db8:1:2::/64'],
])('counts %s as part of %s', (address, prefix) => {
  expect(addressPrefix(address)).toBe(prefix)
})

it('counts unknown addresses as one', () => {
  expect(addressPrefix(null)).toBe('unknown')
})

it.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['128.0.0.1', false],
  ['10.0.0.1', false],
  [null, false],
])('knows whether %s is this machine', (address, here) => {
  expect(isLoopback(address)).toBe(here)
})

it('tells which page was asked for, without the router’s own parameter', () => {
  const asked = (path: string) => askedPath(new Headers({ 'x-galley-path': path }))
  expect(asked('/desk/stories?stage=review&_rsc=1x2')).toBe('/desk/stories?stage=review')
  expect(asked('//evil.example/a')).toBe('/a')
  expect(askedPath(new Headers())).toBeUndefined()
})
