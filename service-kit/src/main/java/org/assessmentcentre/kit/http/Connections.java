package org.assessmentcentre.kit.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoop;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.AbstractNioChannel;
import io.netty.channel.socket.DuplexChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assessmentcentre.kit.problem.KitProblem;
import org.jboss.logging.Logger;

/**
 * The connections to this instance, and how they end when it stops: whoever has sent something gets an answer. They are
 * known from the server's first request on, which is a health check's.
 */
final class Connections {

    private static final AttributeKey<AtomicInteger> UNDER_WAY = AttributeKey.valueOf("assessment-centre.under-way");

    private static final AttributeKey<Boolean> LAST = AttributeKey.valueOf("assessment-centre.last");

    private static final long FORGETTING_MILLIS = 5;

    private static final Logger LOG = Logger.getLogger(Connections.class);
    private final ChannelGroup open = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Set<Channel> ports = ConcurrentHashMap.newKeySet();
    private volatile boolean emptying;

    /** Counts a request until it is answered. Runs on the request's own event loop. */
    void count(RoutingContext context) {
        Channel channel = channel(context);
        Channel port = channel.parent();
        if (port != null && ports.add(port)) {
            port.pipeline().addFirst(new Accepted());
        }
        open.add(channel);
        AtomicInteger underWay = underWay(channel);
        underWay.incrementAndGet();
        context.addEndHandler(ended -> underWay.decrementAndGet());
        context.addHeadersEndHandler(head -> {
            if (emptying) {
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
        });
    }

    /**
     * The answer to this request is the last on its connection. A request in chunks is such a one: the decoder takes away
     * a Content-Length that stood beside, so nobody knows here what the one before us took for the next request.
     */
    void endAfter(RoutingContext context) {
        channel(context).attr(LAST).set(true);
        context.addHeadersEndHandler(head -> context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
        context.addEndHandler(ended -> {
            if (context.request().isEnded()) {
                context.request().connection().close();
            }
        });
    }

    /** Whether this request came after the last that its connection may have; it gets no answer. */
    boolean hasEnded(RoutingContext context) {
        boolean ended = channel(context).attr(LAST).get() != null;
        if (ended) {
            context.request().connection().close();
        }
        return ended;
    }

    private static Channel channel(RoutingContext context) {
        return ((ConnectionBase) context.request().connection()).channel();
    }

    /** From now on every answer is the last one on its connection. */
    void empty() {
        emptying = true;
    }

    /** Takes no more connections. Those that were accepted stay. The answer comes when the last port has closed. */
    CompletableFuture<Void> closePort() {
        return CompletableFuture.allOf(ports.stream().map(Connections::close).toArray(CompletableFuture[]::new));
    }

    /**
     * The system makes connections before the server takes them, and resets those that wait when the port closes. So the
     * last thing before that is to take them, with nothing in between: a port that a selector still knows would close
     * some time later. A selector forgets the port when it selects next, which it does before what is scheduled here.
     */
    private static CompletableFuture<Void> close(Channel port) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        if (port.unsafe() instanceof AbstractNioChannel.NioUnsafe nio
                && nio.ch() instanceof ServerSocketChannel socket) {
            EventLoop loop = port.eventLoop();
            port.deregister()
                    .addListener(forgotten -> loop.schedule(
                            () -> {
                                takeWaitingAndClose(port, socket);
                                closed.complete(null);
                            },
                            FORGETTING_MILLIS,
                            TimeUnit.MILLISECONDS));
        } else {
            port.close().addListener(done -> closed.complete(null));
        }
        return closed;
    }

    private static void takeWaitingAndClose(Channel port, ServerSocketChannel socket) {
        List<SocketChannel> waiting = new ArrayList<>();
        try (socket) {
            for (SocketChannel next = socket.accept(); next != null; next = socket.accept()) {
                waiting.add(next);
            }
        } catch (IOException e) {
            LOG.warn("The port did not close in order", e);
        }
        waiting.forEach(taken -> port.pipeline().fireChannelRead(new NioSocketChannel(port, taken)));
        port.close();
    }

    /** Whether there is a connection yet. */
    boolean areOpen() {
        return !open.isEmpty();
    }

    /** Ends the connections on which nothing is under way. */
    void endIdle() {
        open.forEach(channel -> whenIdle(channel, () -> whenIdle(channel, () -> Farewell.say(channel))));
    }

    /** Asked twice in a row, an answer that is counted as given has been written. */
    private static void whenIdle(Channel channel, Runnable action) {
        channel.eventLoop().execute(() -> {
            if (underWay(channel).get() == 0) {
                action.run();
            }
        });
    }

    private static AtomicInteger underWay(Channel channel) {
        AtomicInteger fresh = new AtomicInteger();
        AtomicInteger known = channel.attr(UNDER_WAY).setIfAbsent(fresh);
        return known == null ? fresh : known;
    }

    private final class Accepted extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof Channel channel) {
                open.add(channel);
            }
            context.fireChannelRead(message);
        }
    }

    /**
     * HTTP/1.1 lets a server close an idle connection at any time, and a request that is sent at that moment is lost
     * without a word. So the last word is a 408: to a client that was silent the end of the connection, to one that was
     * not the answer that nothing was done. What still comes is thrown away, lest the answer be.
     */
    private static final class Farewell extends ChannelInboundHandlerAdapter {

        private static final ByteBuf ANSWER = Unpooled.unreleasableBuffer(
                Unpooled.copiedBuffer(answer(), StandardCharsets.US_ASCII).asReadOnly());

        static void say(Channel channel) {
            ChannelPipeline pipeline = channel.pipeline();
            if (pipeline.context("httpDecoder") == null || pipeline.get(Farewell.class) != null) {
                return;
            }
            Farewell farewell = new Farewell();
            pipeline.addBefore("httpDecoder", null, farewell);
            channel.config().setAutoRead(true);
            pipeline.context(farewell).writeAndFlush(ANSWER.duplicate()).addListener(said -> ((DuplexChannel) channel)
                    .shutdownOutput());
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ReferenceCountUtil.release(message);
        }

        private static String answer() {
            String problem = new JsonObject()
                    .put("type", "/problems/" + KitProblem.STOPPING.code())
                    .put("title", KitProblem.STOPPING.title())
                    .put("status", KitProblem.STOPPING.status())
                    .put("detail", "Nothing was done. Send the request again, on a new connection.")
                    .encode();
            return "HTTP/1.1 408 Request Timeout\r\ncontent-type: application/problem+json\r\ncache-control: no-store\r\n"
                    + "connection: close\r\ncontent-length: " + problem.length() + "\r\n\r\n" + problem;
        }
    }
}
