"""Reading from a FHIR server what a prefetch left out: few calls, all at once, bounded in time, size and number.

A server is called only if its base URL is on the site's list. The token goes into one header of these calls and nowhere
else; no redirect is followed, so that neither token nor id can be led to another host.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import cached_property
from urllib.parse import urljoin

import httpx

from api.fhir.document import read_document
from api.hooks.call import FhirServer
from api.hooks.prefetch import Received, Trouble, received
from api.hooks.services import Part
from api.hooks.settings import HookSettings
from engine.errors import InputRefused

MAX_PAGES = 5


class _Failed(Exception):
    def __init__(self, trouble: Trouble) -> None:
        self.trouble: Trouble = trouble
        super().__init__(trouble)


class _Budget:
    """Bytes that may still be read for one call of a hook."""

    def __init__(self, left: int) -> None:
        self.left = left

    def spend(self, count: int) -> None:
        self.left -= count
        if self.left < 0:
            raise _Failed("too_large")


class FhirReader:
    """Reads parts of a record; keeps nothing between calls but what is trusted of certificates."""

    def __init__(self, settings: HookSettings) -> None:
        self._settings = settings
        for name in ("httpx", "httpcore"):  # they log whole addresses, in which the patient's id stands
            logging.getLogger(name).setLevel(logging.WARNING)

    def may_call(self, server: FhirServer | None) -> bool:
        """Whether *server* is on the site's list."""
        return server is not None and server.url in self._settings.fhir_servers

    async def read(self, server: FhirServer, patient: str, wanted: Mapping[Part, Received]) -> Mapping[Part, Received]:
        """What *server* has of each of *wanted*, of which the value is at hand; in time, or as far as that goes."""
        budget = _Budget(self._settings.max_bytes)
        found = dict(wanted)
        async with self._client(server) as client:

            async def one(part: Part, at_hand: Received) -> None:
                async for now in _pages(client, server, patient, part, at_hand, budget):
                    found[part] = now

            tasks = {asyncio.create_task(one(part, at_hand)): part for part, at_hand in wanted.items()}
            try:
                done, late = await asyncio.wait(tasks, timeout=self._settings.fhir_timeout)
            finally:
                for task in tasks:
                    task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        for task in late:
            part = tasks[task]
            if found[part].missing:
                found[part] = Received(trouble="slow")
        for task in done:
            task.result()  # what was not foreseen is not hidden
        return found

    @asynccontextmanager
    async def _client(self, server: FhirServer) -> AsyncIterator[httpx.AsyncClient]:
        headers = {"Accept": "application/fhir+json, application/json", "Accept-Encoding": "identity"}
        if server.token is not None:
            headers["Authorization"] = f"Bearer {server.token}"
        async with httpx.AsyncClient(
            headers=headers,
            verify=self._trusted,
            trust_env=False,
            follow_redirects=False,
            timeout=self._settings.fhir_timeout,
        ) as client:
            yield client

    @cached_property
    def _trusted(self) -> ssl.SSLContext:
        return ssl.create_default_context()


async def _pages(
    client: httpx.AsyncClient, server: FhirServer, patient: str, part: Part, at_hand: Received, budget: _Budget
) -> AsyncIterator[Received]:
    """What is at hand of *part* after each page, or after the fault that ended the reading."""
    if at_hand.next_page is None:
        now, url = Received(), f"{server.url}/{part.template.replace('{{context.patientId}}', patient)}"
    else:
        now, url = at_hand, at_hand.next_page
    for _ in range(MAX_PAGES):
        url = urljoin(f"{server.url}/", url)
        if not url.startswith((f"{server.url}/", f"{server.url}?")):
            yield replace(now, trouble="in_part", next_page=None)
            return
        try:
            page = received(part, await _get(client, url, budget))
        except _Failed as failed:
            page = Received(trouble=failed.trouble)
        now = _joined(now, page)
        yield now
        if now.next_page is None:
            return
        url = now.next_page


def _joined(before: Received, page: Received) -> Received:
    entries = (*before.entries, *page.entries)
    if not page.missing:
        return Received(entries, page.trouble, page.next_page)
    return Received(entries, "in_part") if entries else page


async def _get(client: httpx.AsyncClient, url: str, budget: _Budget) -> object:
    body = bytearray()
    try:
        async with client.stream("GET", url) as response:
            if response.status_code != httpx.codes.OK:
                raise _Failed("failed")
            async for chunk in response.aiter_raw():
                budget.spend(len(chunk))
                body += chunk
    except httpx.TimeoutException:
        raise _Failed("slow") from None
    except (httpx.HTTPError, httpx.InvalidURL):
        raise _Failed("failed") from None
    try:
        return await asyncio.to_thread(read_document, bytes(body), len(body))
    except InputRefused:
        raise _Failed("unreadable") from None
