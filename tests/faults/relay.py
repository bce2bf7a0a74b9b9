"""Passes every byte on: python -m tests.faults.relay LISTEN-HOST LISTEN-PORT HOST PORT."""

import asyncio
import sys
from asyncio import StreamReader, StreamWriter
from contextlib import suppress


async def main(listen: str, listen_port: int, host: str, port: int) -> None:
    async def meet(reader: StreamReader, writer: StreamWriter) -> None:
        there_reader, there_writer = await asyncio.open_connection(host, port)
        await asyncio.gather(_pour(reader, there_writer), _pour(there_reader, writer))

    async with await asyncio.start_server(meet, listen, listen_port) as server:
        await server.serve_forever()


async def _pour(source: StreamReader, target: StreamWriter) -> None:
    with suppress(ConnectionError):
        while chunk := await source.read(65536):
            target.write(chunk)
            await target.drain()
    target.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
